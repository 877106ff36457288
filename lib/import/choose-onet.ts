import { createHash } from 'node:crypto'
import { groupBy } from '#lib/group-by'
import { recordOf } from '#lib/record'
import { detailKinds, type OnetTables, storedKinds } from './onet-tables'
import type { OnetTable } from './read-onet'
import { Refusal } from './refusal'

/**
 * All O*NET tables of a folder, each with its edition, in; of each table the newest out, with what was passed over and
 * why. Skills come from the one table of 29.x or from the two of 30.3 and later. Two files of one table and edition
 * must say the same. Throws a Refusal when they do not, when a table is missing or covers too few occupations, or when
 * it has a code that no list of occupations has; `allowed` names what may be missing or short.
 */
export function chooseOnet(found: EditionTable[], allowed: Allowed): ChosenOnet {
  const passedOver = new Map<string, string>()
  const kept = dropTwins(found, passedOver)
  const newest = new Map<string, EditionTable[]>()
  for (const [kind, tables] of groupBy(kept, ({ table }) => table.kind)) {
    const [best, ...others] = tables.sort(byEdition)
    if (best) newest.set(kind, [best])
    for (const { path, edition } of others)
      passedOver.set(path, `O*NET ${edition}: of the ${kind} those of ${best?.edition} are used`)
  }
  chooseSkills(kept, newest, passedOver)
  const isNeeded = storedKinds.some(kind => newest.has(kind))
  const details = [...newest.values()].flat().filter(({ table }) => detailKinds.includes(table.kind))
  if (!isNeeded) return { tables: undefined, sources: new Map(), details, passedOver }
  const missing = storedKinds.filter(kind => !newest.has(kind))
  const lost = missing.filter(kind => kind === 'occupations' || !allowed(nameOnet(kind)))
  if (lost.length > 0) {
    const got = storedKinds.filter(kind => newest.has(kind)).join(', ')
    throw new Refusal('O*NET tables', `only ${got}`, `also ${lost.join(', ')}`)
  }
  for (const kind of missing) newest.set(kind, [])
  const codes = newest.get('occupations')?.[0]?.table.codes ?? new Set()
  for (const tables of newest.values()) for (const one of tables) checkCodes(one, codes, allowed)
  const tables = recordOf(storedKinds, kind => (newest.get(kind) ?? []).flatMap(one => one.table.rows))
  return {
    // A row has the cells that onet-readers.ts gives to its kind; the kinds of a folder are known at run time alone.
    tables: tables as OnetTables,
    sources: new Map(storedKinds.map(kind => [kind, newest.get(kind) ?? []])),
    details,
    passedOver,
  }
}

/** From 30.3 on "Skills" are two tables; one without the other is half of them. */
function chooseSkills(
  kept: EditionTable[],
  newest: Map<string, EditionTable[]>,
  passedOver: Map<string, string>,
): void {
  const essential = newest.get('essential skills')?.[0]
  const transferable = newest.get('transferable skills')?.[0]
  newest.delete('essential skills')
  newest.delete('transferable skills')
  const single = newest.get('skills')?.[0]
  const isPair = essential && transferable && essential.edition === transferable.edition
  if (isPair && (!single || byEdition(essential, single) < 0)) {
    newest.set('skills', [essential, transferable])
    if (single) passedOver.set(single.path, `O*NET ${single.edition}: the skills of ${essential.edition} are used`)
    return
  }
  for (const half of kept.filter(
    ({ table }) => table.kind === 'essential skills' || table.kind === 'transferable skills',
  )) {
    if (passedOver.has(half.path)) continue
    const other = half.table.kind === 'essential skills' ? 'transferable' : 'essential'
    const why = isPair
      ? `the skills of ${single?.edition} are newer`
      : `half of the skills: the ${other} skills of that edition are not here`
    passedOver.set(half.path, `O*NET ${half.edition}, ${half.table.kind}, checked: ${why}`)
  }
}

function dropTwins(found: EditionTable[], passedOver: Map<string, string>): EditionTable[] {
  const kept: EditionTable[] = []
  for (const tables of groupBy(found, ({ table, edition }) => `${table.kind} ${edition}`).values()) {
    const [first, ...others] = tables
    if (first) kept.push(first)
    for (const other of others) {
      if (!first || digestOf([first]) !== digestOf([other]))
        throw new Refusal(
          other.path,
          `other ${other.table.kind} of O*NET ${other.edition} than in ${first?.path}`,
          'the same in both files',
        )
      passedOver.set(other.path, `the ${other.table.kind} of O*NET ${other.edition}, the same as ${first.path}`)
    }
  }
  return kept
}

function checkCodes({ table, edition }: EditionTable, occupations: Set<string>, allowed: Allowed): void {
  const unknown = [...table.codes].find(code => !occupations.has(code))
  if (unknown)
    throw new Refusal(
      `${table.where} (O*NET ${edition})`,
      `the code ${unknown}`,
      'only codes that the table of occupations has',
    )
  const least = covers[table.kind]
  if (table.codes.size === 0 || least === undefined) return
  const share = table.codes.size / occupations.size
  if (share < least && !allowed(nameOnet(table.kind)))
    throw new Refusal(
      table.where,
      `${table.codes.size} of ${occupations.size} occupations`,
      `at least ${least * 100} %: is the table whole? If it is, --allow-shrink ${nameOnet(table.kind)}`,
    )
}

/** What share of the occupations O*NET has data for; no release of 29.x or 30.x has less. */
const covers: Record<string, number> = {
  'alternate titles': 0.9,
  'job zones': 0.8,
  interests: 0.8,
  skills: 0.75,
  'essential skills': 0.75,
  'transferable skills': 0.75,
  'related occupations': 0.8,
  technology: 0.8,
  knowledge: 0.75,
  tasks: 0.8,
}

/** SHA-256 of what tables say, whatever the order of their rows and the way in which a spreadsheet program saved them. */
export function digestOf(tables: { table: OnetTable }[]): string {
  const hash = createHash('sha256')
  for (const { table } of [...tables].sort((a, b) => (a.table.kind < b.table.kind ? -1 : 1)))
    hash.update(`${table.kind}\n${table.digest ?? digestRows(table)}\n`)
  return hash.digest('hex')
}

/** A table of which nothing is stored in, the same without its rows out: its digest is enough to know it again. */
export function withoutRows(table: OnetTable): OnetTable {
  const isStored = [...storedKinds, ...detailKinds, 'essential skills', 'transferable skills'].includes(table.kind)
  return isStored ? table : { ...table, digest: digestRows(table), rows: [] }
}

function digestRows({ rows }: OnetTable): string {
  const lines = rows.map(row => JSON.stringify(row)).sort()
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}

/** The newer edition first: 30.10 is newer than 30.9. */
function byEdition(a: { edition: string }, b: { edition: string }): number {
  const [major = 0, minor = 0] = a.edition.split('.').map(Number)
  const [otherMajor = 0, otherMinor = 0] = b.edition.split('.').map(Number)
  return otherMajor - major || otherMinor - minor
}

/** The name of an O*NET table for `--allow-shrink`. */
export function nameOnet(kind: string): string {
  return `onet-${kind.replaceAll(/[ .]/g, '-')}`
}

type Allowed = (name: string) => boolean
export type EditionTable = { path: string; edition: string; table: OnetTable }
export type ChosenOnet = {
  /** Undefined when the folder has only tables of which nothing is stored. */
  tables: OnetTables | undefined
  /** From which files each stored table came. */
  sources: Map<keyof OnetTables, EditionTable[]>
  /** The newest of each table that is stored by itself: see `detailKinds`. */
  details: EditionTable[]
  /** Path and reason. */
  passedOver: Map<string, string>
}
