import { facets } from '#lib/filter/facets'
import { payFloorKeys } from '#lib/filter/pay-floor'
import { placeParameters } from '#lib/filter/places'
import { fieldName } from '#lib/interests/answers'
import { hollandTypes } from '#lib/interests/holland-types'
import { statements } from '#lib/interests/statements'
import { payParameters } from '#lib/local-pay/choice'
import { moveParameters } from '#lib/moves/choice'

const scores = hollandTypes.map(({ letter }) => letter)
const answers = statements.map((_, index) => fieldName(index))

/**
 * The parameters that each route reads from its address. Every other one (`utm_source`, `fbclid`) is ignored before a
 * page is asked for, and a file answers for its address whatever else the query holds. A route that is not here reads none.
 */
export const knownParameters: Readonly<Record<string, readonly string[]>> = {
  '/careers': [
    'q',
    'where',
    ...placeParameters,
    ...facets.map(({ key }) => key),
    ...payFloorKeys,
    'sort',
    'page',
    'by',
    'compare',
  ],
  '/occupations': ['q', 'field', 'education', 'sort', 'page'],
  '/occupations/find-pay': ['place', 'soc'],
  '/occupations/[code]/pay': payParameters,
  '/lists/[list]': ['where', ...placeParameters],
  '/places': ['found', 'among'],
  '/places/find': ['place'],
  '/places/[place]': ['education', 'small', 'zip'],
  '/compare': ['careers', 'add', 'where', ...placeParameters],
  '/compare/handout': ['careers', 'place'],
  '/from': ['q'],
  '/from/[id]': [...moveParameters, 'where', ...placeParameters],
  '/interests': ['answers'],
  '/interests/score': answers,
  '/interests/result': [...scores, 'education', 'page'],
  '/interests/handout': scores,
  '/search.json': ['q', 'limit'],
  '/places.json': ['q'],
  // The mark of a picture's content, by which it may be kept for good.
  '/careers/[slug]/picture.png': ['v'],
  '/occupations/[code]/picture.png': ['v'],
}
