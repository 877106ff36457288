import type { Params } from '#lib/filter/parameters'
import { placeParameters, readArea, readPlaceAnswer, readWord } from '#lib/filter/places'
import type { PlaceAnswer } from '#lib/places/answer-place'
import type { Area } from '#lib/places/area'

/**
 * What a reader asks of a page of pay: a place to hold against the nation; a state whose areas are listed; small areas in
 * the lists as well.
 */
export type PayChoice = PlaceAnswer & { state?: Area; small: boolean }

/** The parameters that such a page reads from its address. */
export const payParameters = [...placeParameters, 'in', 'small'] as const

/**
 * The parameters of an address in, what they ask for out, with a sentence on each that was ignored. Never throws.
 * @param params as Next gives them; other keys than `payParameters` are not looked at
 */
export function parsePayChoice(params: Params): { choice: PayChoice; ignored: string[] } {
  const ignored: string[] = []
  const small = readWord(params, 'small', ['yes'], ignored) !== undefined
  const answer = readPlaceAnswer(params, ignored)
  const state = readArea(params, 'in', ignored)
  const choice: PayChoice = { ...answer, small }
  if (state?.kind === 'state') choice.state = state
  else if (state) ignored.push(`“${state.short}” is no state; only a state has areas to list.`)
  return { choice, ignored }
}

/** The query of a choice, “?place=columbus-oh&small=yes”; "" where nothing is chosen. What was not found is left out. */
export function formatPayChoice({ place, state, small, zip }: Partial<PayChoice>): string {
  const query = new URLSearchParams({
    ...(place && { place: place.slug }),
    ...(state && { in: state.slug }),
    ...(small && { small: 'yes' }),
    ...(zip && { zip }),
  })
  return query.size > 0 ? `?${query}` : ''
}
