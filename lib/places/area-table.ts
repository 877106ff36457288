import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { groupBy } from '#lib/group-by'
import { contentFolder } from '#lib/site'
import { type Area, areaSchema } from './area'

const columns = ['code', 'kind', 'slug', 'short', 'states', 'name', 'formerly']

/** Where the table of areas lies: people keep it, and the import holds it against each release. */
export function areaTable(): string {
  return join(/* turbopackIgnore: true */ contentFolder(), 'places.tsv')
}

/** The areas in the file at `path`, states first. Throws what `parseAreas` throws. */
export function readAreas(path = areaTable()): Area[] {
  return parseAreas(readFileSync(/* turbopackIgnore: true */ path, 'utf8'), path)
}

/**
 * The table of areas in, as text with tabs between the cells; its areas out, in its order.
 * @param file its name, for messages
 * @throws Error that names the line of a cell that is not what it should be, of a code, slug or name that stands twice,
 * or of a slug that another area has or once had
 */
export function parseAreas(text: string, file: string): Area[] {
  const [header = '', ...lines] = text.replace(/\n$/, '').split('\n')
  const refuse = (line: number, found: string, expected: string) =>
    new Error(`${file}, line ${line}: found ${found}, expected ${expected}`)
  if (header !== columns.join('\t')) throw refuse(1, `“${header.replaceAll('\t', ', ')}”`, columns.join(', '))
  const areas = lines.map((line, i) => {
    const cells = line.split('\t')
    if (cells.length !== columns.length) throw refuse(i + 2, `${cells.length} cells`, `${columns.length}`)
    const [code, kind, slug, short, states = '', name, formerly = ''] = cells
    const read = areaSchema.safeParse({
      code,
      kind,
      slug,
      short,
      states: split(states),
      name,
      formerly: split(formerly),
    })
    if (read.success) return read.data
    const [issue] = read.error.issues
    throw refuse(i + 2, `a wrong ${String(issue?.path[0])}`, issue?.message ?? 'another')
  })
  for (const [what, keysOf] of Object.entries(unique)) {
    const lines = groupBy(
      areas.flatMap((area, i) => keysOf(area).map(key => ({ key, line: i + 2 }))),
      ({ key }) => key,
    )
    for (const [key, [first, second]] of lines)
      if (first && second) throw refuse(second.line, `the ${what} “${key}”`, `it once (line ${first.line})`)
  }
  return areas
}

const unique: Record<string, (area: Area) => string[]> = {
  code: ({ code }) => [code],
  'slug, now or formerly,': ({ slug, formerly }) => [slug, ...formerly],
  'short name': ({ short }) => [short],
}

function split(cell: string) {
  return cell.split(' ').filter(part => part !== '')
}
