import { getCareers } from '#lib/check/checked-careers'
import { getOccupations } from '#lib/occupations/catalog'
import { fewestCells, listedAreas } from '#lib/places/areas'
import { countAreas } from '#lib/places/cells'
import {
  fieldHref,
  interestRoutes,
  interviewHref,
  listHref,
  movesHref,
  occupationHref,
  occupationPayHref,
  pages,
  placeHref,
  profileHref,
} from '#lib/site'
import { changedOn, figuresReadOn, newest } from '#lib/work/dates'
import { getFields } from '#lib/work/fields'
import { getLists } from '#lib/work/lists'
import { getLastRun } from './accessibility-run'

/** A page for readers: its path, and the day on which it last changed, where that is known. */
export type Address = { path: string; changed?: string }

/** Every page that a search engine should know, each once. Throws what `getCareers` throws. */
export function listAddresses(): Address[] {
  const careers = getCareers().map(career => ({ ...career, changed: changedOn(career) }))
  const changed = newest(careers.map(career => career.changed))
  const measured = figuresReadOn()
  return [
    { path: pages.home, changed },
    { path: pages.careers, changed },
    { path: pages.fields, changed: newest([changed, measured]) },
    ...getFields().map(({ slug }) => ({ path: fieldHref(slug), changed: newest([changed, measured]) })),
    { path: pages.lists, changed: measured },
    ...getLists().map(({ slug }) => ({ path: listHref(slug), changed: measured })),
    { path: pages.occupations, changed: measured },
    ...getOccupations()
      .filter(({ soc }) => countAreas(soc) >= fewestCells)
      .flatMap(({ soc }) => [occupationHref(soc), occupationPayHref(soc)])
      .map(path => ({ path, changed: measured })),
    { path: pages.places, changed: measured },
    ...listedAreas().map(({ slug }) => ({ path: placeHref(slug), changed: measured })),
    { path: pages.compare },
    { path: pages.interests },
    { path: interestRoutes.sheet },
    { path: pages.moves },
    { path: pages.about },
    { path: pages.api },
    { path: pages.accessibility, changed: getLastRun().date },
    ...careers.flatMap(({ slug, changed }) => [
      { path: profileHref(slug), changed },
      { path: interviewHref(slug), changed },
      { path: movesHref(slug), changed },
    ]),
  ]
}
