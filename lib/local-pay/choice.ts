import { type Params, readOne } from '#lib/filter/parameters'
import type { Area } from '#lib/places/area'
import { getArea, movedTo } from '#lib/places/areas'

/**
 * What a reader asks of a page of pay: a place to hold against the nation; a state whose areas are listed; small areas in
 * the lists as well. `zip` says how a ZIP code led to the place: it crosses a border, or lies outside metropolitan areas.
 * `found` says that nothing was found, and `among` lists the places that the words may have meant.
 */
export type PayChoice = {
  place?: Area
  state?: Area
  small: boolean
  zip?: (typeof zipNotes)[number]
  found?: (typeof failures)[number]
  among: Area[]
}

const zipNotes = ['mostly', 'outside'] as const
const failures = ['no-zip', 'nothing'] as const
const mostAmong = 8

/** The parameters that such a page reads from its address. */
export const payParameters = ['place', 'in', 'small', 'zip', 'found', 'among'] as const

/**
 * The parameters of an address in, what they ask for out, with a sentence on each that was ignored. Never throws.
 * @param params as Next gives them; other keys than `payParameters` are not looked at
 */
export function parsePayChoice(params: Params): { choice: PayChoice; ignored: string[] } {
  const ignored: string[] = []
  const place = readArea(params, 'place', ignored)
  const state = readArea(params, 'in', ignored)
  const among = readOne(params, 'among', ignored, 400).split(',').flatMap(toArea).slice(0, mostAmong)
  const choice: PayChoice = {
    ...(place && { place }),
    small: readWord(params, 'small', ['yes'], ignored) !== undefined,
    among: [...new Set(among)],
  }
  if (state?.kind === 'state') choice.state = state
  else if (state) ignored.push(`“${state.short}” is no state; only a state has areas to list.`)
  choice.zip = readWord(params, 'zip', zipNotes, ignored)
  choice.found = readWord(params, 'found', failures, ignored)
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

function readArea(params: Params, key: string, ignored: string[]): Area | undefined {
  const slug = readOne(params, key, ignored)
  const [area] = toArea(slug)
  if (slug && !area) ignored.push(`“${slug.slice(0, 40)}” is no place that is known here.`)
  return area
}

function toArea(slug: string): Area[] {
  const asked = slug.trim().toLowerCase()
  return [getArea(asked) ?? movedTo(asked) ?? []].flat()
}

function readWord<Word extends string>(params: Params, key: string, words: readonly Word[], ignored: string[]) {
  const text = readOne(params, key, ignored)
  const word = words.find(one => one === text)
  if (text && !word) ignored.push(`“${text.slice(0, 40)}” says nothing as \`${key}\`.`)
  return word
}
