import matter from 'gray-matter'
import type { VFile } from 'vfile'
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'
import { found as quoted } from './found'
import type { Places } from './places'
import { addProblem } from './problem'
import { keysAt, withoutEmpty } from './schema-keys'
import { explainSyntax } from './yaml-syntax'
import { findLostValues, type YamlProblem } from './yaml-values'

const maxLength = 20_000

/** What stands above the headings: plain values, the paths of those of which a problem is known, and the text below. */
export type FrontMatterDraft = { data: Record<string, unknown>; spoilt: PropertyKey[][]; body: string }

/**
 * Reads the front matter of a profile.
 * @param text the whole profile
 * @param file receives the problems
 * @param places receives the place of each key and value
 * @returns the front matter, and the body with its line numbers kept; nothing when it cannot be read
 */
export function readFrontMatter(text: string, file: VFile, places: Places): FrontMatterDraft | undefined {
  const block = findBlock(text, file)
  if (!block) return
  try {
    const read = readYaml(block.text, file, places)
    return read && { ...read, body: '\n'.repeat(block.lines) + block.body }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    addProblem(file, 'depth', tooDeep, { line: 2, column: 1 })
  }
}

function readYaml(text: string, file: VFile, places: Places): Omit<FrontMatterDraft, 'body'> | undefined {
  const lines = new LineCounter()
  let document: Document | undefined
  let problem: YamlProblem | undefined
  let lost: YamlProblem[] = []
  // gray-matter knows other fences and engines; `findBlock` let only a plain one through, and only YAML is at hand.
  const parse = (yaml: string): object => {
    document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
    problem = findYamlProblem(document, yaml)
    if (!problem)
      lost = findLostValues(document, yaml).filter(({ path: [key] = [] }) => key === undefined || isKnown(key))
    return problem ? {} : document.toJS()
  }
  const { data } = matter(text, { engines: { yaml: parse, javascript: parse, json: parse } })
  if (problem) addProblem(file, 'yaml-syntax', problem.reason, at(lines, problem.offset))
  else if (isMap(document?.contents)) {
    notePlaces(document.contents, [], lines, places)
    for (const { reason, offset } of lost) addProblem(file, 'yaml-value', reason, at(lines, offset))
    return { data: withoutEmpty(data), spoilt: lost.map(({ path }) => path ?? []) }
  } else
    addProblem(file, 'yaml-syntax', `Unexpected front matter without keys, ${expectedYaml}`, { line: 2, column: 1 })
}

function isKnown(key: PropertyKey) {
  return keysAt([]).includes(String(key))
}

function findBlock(text: string, file: VFile) {
  const lines = text.split('\n')
  const first = lines[0]?.trimEnd() ?? ''
  if (first !== '---') {
    const written = lines.find(line => line.trim() !== '')
    const found = written === undefined ? 'empty file' : quoted(first.startsWith('---') ? first.slice(0, 20) : written)
    addProblem(file, 'front-matter-fence', `Unexpected ${found}, expected front matter: a first line “---”, then YAML`)
    return
  }
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'))
  if (end < 0) {
    addProblem(
      file,
      'front-matter-fence',
      'Unexpected end of file, expected a second line “---” that closes the front matter',
    )
    return
  }
  if (lines[end]?.trimEnd() !== '---') {
    addProblem(file, 'front-matter-fence', `Unexpected “${lines[end]?.slice(0, 20)}”, expected “---”`, {
      line: end + 1,
      column: 1,
    })
    return
  }
  const yaml = lines.slice(0, end + 1).join('\n')
  if (yaml.length > maxLength) {
    addProblem(file, 'file-size', `Unexpected front matter of ${yaml.length} characters, expected at most ${maxLength}`)
    return
  }
  return { text: `${yaml}\n`, lines: end + 1, body: lines.slice(end + 1).join('\n') }
}

function notePlaces(node: unknown, path: PropertyKey[], lines: LineCounter, places: Places) {
  if (isNode(node) && node.range && path.length > 0) places.setValue(path, at(lines, node.range[0]))
  if (isSeq(node))
    node.items.forEach((item, index) => {
      notePlaces(item, [...path, index], lines, places)
    })
  if (!isMap(node)) return
  for (const { key, value } of node.items) {
    if (!isScalar(key)) continue
    const keyPath = [...path, String(key.value)]
    places.setKey(keyPath, key.range ? at(lines, key.range[0]) : undefined)
    notePlaces(value, keyPath, lines, places)
  }
}

/** gray-matter hands on what stands between the fences, with the line end after the first: so line 1 is the fence. */
function at(lines: LineCounter, offset: number) {
  const { line, col } = lines.linePos(offset)
  return { line, column: Math.max(col, 1) }
}

export const tooDeep = 'Unexpected depth of YAML, expected a few levels'
export const expectedYaml = 'expected lines such as “title: Electrician”'

/**
 * Looks for what keeps the YAML of a profile from being read.
 * @param yaml the text that the document was parsed from
 * @returns the first mistake and its offset in the text
 */
export function findYamlProblem(document: Document, yaml: string): YamlProblem | undefined {
  const error = document.errors[0] ?? document.warnings[0]
  // Where the stack ends differs from machine to machine: the report does not.
  if (error?.message.includes('call stack')) return { reason: tooDeep, offset: 1 }
  if (error) return explainSyntax(error, yaml)
  let found: Node | undefined
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node) && !node.tag) return
      found = node
      return visit.BREAK
    },
  })
  if (!found) return
  const what = isAlias(found) ? `alias “*${found.source}”` : `tag “${found.tag}”`
  const offset = found.range?.[0] ?? 0
  return { reason: `Unexpected YAML ${what}, expected the value itself, in quotation marks`, offset }
}
