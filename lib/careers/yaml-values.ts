import { type Document, isPair, isScalar, isSeq, type Node, type Scalar, visit } from 'yaml'
import { found, shorten } from './found'

/** A mistake in YAML: what it is, where, and the value that it spoils, as a path. */
export type YamlProblem = { reason: string; offset: number; path?: PropertyKey[] }

const numbers = ['median', 'p10', 'p90']
/** Keys whose form the schema knows: it says what is wrong with the text that was written. */
const shaped = ['soc', 'reviewed', 'published', 'date', 'month', 'unit', 'length', 'id']
const kinds: Record<string, string> = { boolean: 'true or false', number: 'a number', bigint: 'a number' }

/**
 * Looks in YAML that is legal for values of which something is lost, or that are read as something else than text.
 * @param yaml the text that the document was parsed from
 * @returns one problem for each value; a number under a key that wants a code or a day is made the text that it was
 */
export function findLostValues(document: Document, yaml: string): YamlProblem[] {
  const problems: YamlProblem[] = []
  visit(document, {
    Scalar: (key, node, parents) => {
      if (key === 'key') return
      const path = pathOf([...parents, node])
      const problem = findAnchor(node) ?? findLoss(node, path.at(-1), yaml)
      if (problem) problems.push({ ...problem, path })
    },
    Collection: (_, node) => {
      const problem = findAnchor(node)
      if (problem) problems.push(problem)
    },
  })
  return problems
}

function pathOf(parents: readonly unknown[]): PropertyKey[] {
  return parents.flatMap((parent, index): PropertyKey[] => {
    if (isPair(parent)) return [String(isScalar(parent.key) ? parent.key.value : undefined)]
    const item = parents[index + 1]
    return isSeq(parent) ? [parent.items.indexOf(item)] : []
  })
}

function findAnchor({ anchor, range }: Node & { anchor?: string }): YamlProblem | undefined {
  if (!anchor) return
  const reason = `Unexpected “&${anchor}” at the start of a value, where YAML drops it, expected quotation marks around the value`
  return { reason, offset: range?.[0] ?? 0 }
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
      `Unexpected “${shorten(comment)}” behind a value, where YAML begins a comment and drops it, expected quotation marks: ${quote(all)}, or the comment on a line of its own`,
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
  if (shaped.includes(String(key)) && !(key === 'id' && /^\d{11}$/.test(written))) {
    node.value = written
    return
  }
  const kind = node.value === null ? 'nothing' : (kinds[typeof node.value] ?? 'another value')
  const or = node.value === null ? ', or nothing behind the key' : ''
  return problem(
    `Unexpected ${found(written)}, which YAML reads as ${kind}, expected quotation marks: ${quote(written)}${or}`,
  )
}

/** Curly quotation marks around a value are no marks of YAML: they would be published. */
function findQuotes(written: string, problem: (reason: string) => YamlProblem) {
  const inside = /^([“”„«])([^“”„»"]*)[“”»"]$|^([‘’‚])(.*)[’‘]$/s.exec(written)
  const text = inside?.[2] ?? inside?.[4]
  if (text === undefined) return
  return problem(`Unexpected curly quotation marks around a value, expected straight ones: ${quote(text)}`)
}

/** A value in quotation marks, as YAML wants it. */
export function quote(text: string): string {
  const line = shorten(text)
  return line.includes('"') ? `'${line.replaceAll("'", "''")}'` : `"${line.replaceAll('\\', '\\\\')}"`
}
