import { type Params, readOne } from '#lib/filter/parameters'

/** By what the moves can be narrowed; each is on or off, and stands in addresses as `key=value`. */
export const moveFilters = [
  { key: 'education', value: 'same', name: 'No more education than now' },
  { key: 'pay', value: 'same', name: 'Pays at least as much' },
  { key: 'profiles', value: 'only', name: 'Only careers with a full profile here' },
] as const

export type MoveChoice = Record<(typeof moveFilters)[number]['key'], boolean>

/** The parameters of an address in, the chosen filters out, with a sentence on each that was ignored. Never throws. */
export function parseMoveChoice(params: Params): { choice: MoveChoice; ignored: string[] } {
  const ignored: string[] = []
  const pairs = moveFilters.map(({ key, value, name }) => {
    const text = readOne(params, key, ignored)
    if (text && text !== value) ignored.push(`“${text.slice(0, 40)}” is no choice for “${name.toLowerCase()}”.`)
    return [key, text === value] as const
  })
  return { choice: Object.fromEntries(pairs) as MoveChoice, ignored }
}

/** A choice in, its part of an address out: “?education=same&pay=same”; “” when nothing is chosen. */
export function formatMoveChoice(choice: MoveChoice): string {
  const chosen = moveFilters.filter(({ key }) => choice[key]).map(({ key, value }) => `${key}=${value}`)
  return chosen.length > 0 ? `?${chosen.join('&')}` : ''
}

/** The address of the page that says where a career could lead; the slug or SOC code of an entry in. */
export function movesHref(id: string): string {
  return `/from/${encodeURIComponent(id)}`
}
