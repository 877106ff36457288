import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, type Scalar, visit } from 'yaml'
import { found, shorten } from './found'

/** A mistake in YAML: what it is, where, and the value that it spoils, as a path. */
export type YamlProblem = { reason: string; offset: number; path?: PropertyKey[] }

const numbers = ['median', 'p10', 'p90']
const kinds: Record<string, string> = { boolean: 'true or false', number: 'a number', bigint: 'a number' }

/**
 * Looks in YAML that is legal for values of which something is lost, or that are read as something else than text.
 * @param yaml the text that the document was parsed from
 * @returns one problem for each value
 */
export function findLostValues(document: Document, yaml: string): YamlProblem[] {
  const problems: YamlProblem[] = []
  visit(document, {
    Scalar: (key, node, parents) => {
      if (key === 'key') return
      const path = pathOf([...parents, node])
      const reason = findLoss(node, path.at(-1), yaml)
      if (reason) problems.push({ ...reason, path })
    },
    Node: (_, node) => {
      const reason = isAlias(node) ? undefined : findAnchor(node)
      if (reason) problems.push({ reason, offset: node.range?.[0] ?? 0 })
    },
  })
  return problems
}

function pathOf(parents: readonly unknown[]): PropertyKey[] {
  return parents.flatMap((parent, index): PropertyKey[] => {
    if (isPair(parent)) return [String((parent as Pair<Scalar>).key?.value)]
    const item = parents[index + 1]
    return isSeq(parent) ? [parent.items.indexOf(item)] : []
  })
}

function findAnchor({ anchor }: Node & { anchor?: string }) {
  return (
    anchor &&
    `Unexpected “&${anchor}” at the start of a value, expected quotation marks around the value: YAML drops it`
  )
}

function findLoss(node: Scalar, key: PropertyKey | undefined, yaml: string): YamlProblem | undefined {
  const [start = 0, end = 0] = node.range ?? []
  const written = yaml.slice(start, end)
  if (node.type !== 'PLAIN') return undefined
  const problem = (reason: string, offset = start) => ({ reason, offset })
  const [comment] = /^[ \t]*#.*/.exec(yaml.slice(end)) ?? []
  if (comment && (/^[ \t]/.test(comment) || written === '')) {
    const all = `${written} ${comment.trim()}`.trim()
    return problem(
      `Unexpected “${shorten(comment)}” behind a value, where YAML begins a comment and drops it, expected quotation marks: ${quote(all)}`,
      end + comment.indexOf('#'),
    )
  }
  if (written === '') return
  const line = written.search(/\n[ \t]*- /)
  if (line >= 0) {
    const item = shorten(written.slice(line).trim())
    return problem(
      `Unexpected “${item}” inside the value above it, expected it in line with the other items of its list`,
      start + written.indexOf('-', line),
    )
  }
  if (typeof node.value === 'string') return findQuotes(written, problem)
  if (typeof node.value === 'number' && numbers.includes(String(key))) {
    if (/^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(written)) return
    return problem(
      `Unexpected ${found(written)}, which YAML reads as ${node.value}, expected a number of dollars in plain digits`,
    )
  }
  const kind = node.value === null ? 'nothing' : (kinds[typeof node.value] ?? 'another value')
  return problem(
    `Unexpected ${found(written)}, which YAML reads as ${kind}, expected quotation marks: ${quote(written)}`,
  )
}

/** Curly quotation marks around a value are no marks of YAML: they would be published. */
function findQuotes(written: string, problem: (reason: string) => YamlProblem) {
  const inside = /^([“”„«])([^“”„»]*)[“”»]$|^([‘’‚])(.*)[’‘]$/s.exec(written)
  const text = inside?.[2] ?? inside?.[4]
  if (text === undefined) return
  return problem(`Unexpected curly quotation marks around ${found(written)}, expected straight ones: ${quote(text)}`)
}

/** A value in quotation marks, as YAML wants it. */
export function quote(text: string): string {
  const line = shorten(text)
  return line.includes('"') ? `'${line.replaceAll("'", "''")}'` : `"${line.replaceAll('\\', '\\\\')}"`
}

/** Values that were left empty, at any depth, are as good as none: content systems write every key. */
export function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withoutEmpty).filter(item => item !== undefined)
  }
  if (typeof value === 'object' && value !== null) {
    const filled = Object.entries(value).flatMap(([key, inner]) => {
      const kept = withoutEmpty(inner)
      return kept === undefined ? [] : [[key, kept] as const]
    })
    // A key such as `__proto__` stays a key.
    return filled.length > 0 ? Object.fromEntries(filled) : undefined
  }
  return value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value
}

/** Whether a document holds keys and values at its top. */
export function isRecord(document: Document | undefined): boolean {
  return isMap(document?.contents) && isScalar(document.contents.items[0]?.key)
}
