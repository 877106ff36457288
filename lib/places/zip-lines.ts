import { areaCodeSchema } from './cell'

/**
 * How ZIP codes are written: a line for each post office and place that its ZIP codes lie in. The place is a metropolitan
 * area, or the state where they lie outside of all; `~` stands behind a ZIP code that crosses a border of its county.
 */
export const zipColumns = ['state', 'post_office', 'place', 'zips']

/**
 * One line in, what it says out.
 * @param where the place for messages
 * @throws Error that says where, what was found and what was expected
 */
export function parseZipLine(line: string, where: string): ZipLine {
  const [state = '', town = '', place = '', zips = '', ...more] = line.split(',')
  if (more.length > 0 || zips === '') throw new Error(`${where}: found “${line}”, expected ${zipColumns.join(', ')}`)
  if (!/^[A-Z]{2}$/.test(state)) throw new Error(`${where}, column state: found “${state}”, expected such as OH`)
  if (!areaCodeSchema.safeParse(place).success)
    throw new Error(`${where}, column place: found “${place}”, expected a code such as 0018140`)
  for (const zip of zips.split(' '))
    if (!/^\d{5}~?$/.test(zip)) throw new Error(`${where}, column zips: found “${zip}”, expected five digits`)
  return { state, town, place, zips: zips.split(' ') }
}

/** `place` is a code of OEWS. */
export type ZipLine = { state: string; town: string; place: string; zips: string[] }
