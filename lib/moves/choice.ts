import { type Params, readOne } from '#lib/filter/parameters'
import { recordOf } from '#lib/record'

/** By what the moves can be filtered; each is on or off, and stands in addresses as `key=value`. */
export const moveFilters = [
  { key: 'education', value: 'same', name: 'No more education than now' },
  { key: 'pay', value: 'same', name: 'Pays at least as much' },
  { key: 'profiles', value: 'only', name: 'Only careers with a full profile here' },
] as const

export type MoveChoice = Record<(typeof moveFilters)[number]['key'], boolean>

/** The parameters of an address in, the chosen filters out, with a sentence on each that was ignored. Never throws. */
export function parseMoveChoice(params: Params): { choice: MoveChoice; ignored: string[] } {
  const ignored: string[] = []
  const chosen = new Set<string>()
  for (const { key, value, name } of moveFilters) {
    const text = readOne(params, key, ignored)
    if (text && text !== value) ignored.push(`“${text.slice(0, 40)}” is no choice for “${name.toLowerCase()}”.`)
    if (text === value) chosen.add(key)
  }
  const keys = moveFilters.map(({ key }) => key)
  return { choice: recordOf(keys, key => chosen.has(key)), ignored }
}

/** A choice in, its part of an address out: “?education=same&pay=same”; “” when nothing is chosen. */
export function formatMoveChoice(choice: MoveChoice): string {
  const chosen = moveFilters.filter(({ key }) => choice[key]).map(({ key, value }) => `${key}=${value}`)
  return chosen.length > 0 ? `?${chosen.join('&')}` : ''
}
