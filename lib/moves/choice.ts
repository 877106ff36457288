import { type Params, readOne } from '#lib/filter/parameters'

/** What a move must pay: at least as much unless a reader asks for more, or for less as well. */
export const payChoices = [
  { value: 'same', name: 'At least as much', raise: 0 },
  { value: '5000', name: '$5,000 a year more', raise: 5_000 },
  { value: '10000', name: '$10,000 a year more', raise: 10_000 },
  { value: '20000', name: '$20,000 a year more', raise: 20_000 },
  { value: 'any', name: 'Any pay, less too', raise: 0 },
] as const

export const orders = [
  { value: 'near', name: 'Closest first' },
  { value: 'raise', name: 'Largest raise first' },
] as const

/** What is on or off, and stands in addresses as `key=value`. */
export const moveFilters = [
  { key: 'education', value: 'same', name: 'No more school than now' },
  { key: 'profiles', value: 'only', name: 'Only careers with a story here' },
] as const

/** The parameters that say which moves a reader wants to see, beside the place. */
export const moveParameters = ['pay', 'order', ...moveFilters.map(({ key }) => key)]

/** `education`: no more school than now; `profiles`: only careers with a profile. */
export type MoveChoice = {
  pay: (typeof payChoices)[number]['value']
  order: (typeof orders)[number]['value']
  education: boolean
  profiles: boolean
}

/** What is shown where a reader has chosen nothing. */
export const openChoice: MoveChoice = { pay: 'same', order: 'near', education: false, profiles: false }

/** The parameters of an address in, the choice out, with a sentence on each that was ignored. Never throws. */
export function parseMoveChoice(params: Params): { choice: MoveChoice; ignored: string[] } {
  const ignored: string[] = []
  const read = (key: string, name: string, values: readonly string[]) => {
    const text = readOne(params, key, ignored)
    if (text && !values.includes(text)) ignored.push(`“${text.slice(0, 40)}” is no choice for “${name}”.`)
    return text
  }
  const pay = read('pay', 'pay', payChoices.map(slugOf))
  const order = read('order', 'order', orders.map(slugOf))
  const [education, profiles] = moveFilters.map(
    ({ key, value, name }) => read(key, name.toLowerCase(), [value]) === value,
  )
  return {
    choice: {
      pay: payChoices.find(({ value }) => value === pay)?.value ?? openChoice.pay,
      order: orders.find(({ value }) => value === order)?.value ?? openChoice.order,
      education: education === true,
      profiles: profiles === true,
    },
    ignored,
  }
}

/**
 * A choice in, its part of an address out: “?pay=5000&place=ohio”; “” when nothing is chosen.
 * @param place the slug of a place
 */
export function formatMoveChoice({ pay, order, education, profiles }: MoveChoice, place?: string): string {
  const query = new URLSearchParams({
    ...(pay !== openChoice.pay && { pay }),
    ...(order !== openChoice.order && { order }),
    ...(education && { education: 'same' }),
    ...(profiles && { profiles: 'only' }),
    ...(place && { place }),
  })
  return query.size > 0 ? `?${query}` : ''
}

function slugOf({ value }: { value: string }): string {
  return value
}
