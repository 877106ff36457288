import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

type Node = Record<string, unknown>

const declarations = readFileSync(createRequire(import.meta.url).resolve('schema-dts/dist/schema.d.ts'), 'utf8')
const found = declarations.matchAll(/^(?:export )?interface (\w+) (?:extends ([^{]+) )?\{\n([\s\S]*?)^\}/gm)
const interfaces = new Map(
  [...found].map(([, name = '', parents = '', body = '']) => [
    name,
    { parents: parents.split(', '), properties: [...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map(match => match[1] ?? '') },
  ]),
)

/**
 * Holds JSON-LD against the vocabulary of schema.org, as the declarations of schema-dts have it.
 * @returns what is wrong: unknown types and properties, properties of another type, empty values, references to nothing
 */
export function judgeGraph(graph: Node): string[] {
  const nodes = nodesIn(graph['@graph'])
  const ids = new Set(nodes.flatMap(node => (node['@type'] ? [node['@id']] : [])))
  return nodes.flatMap(node => (node['@type'] ? judgeNode(node) : ids.has(node['@id']) ? [] : [`no ${node['@id']}`]))
}

function judgeNode({ '@type': type, '@id': _, ...node }: Node): string[] {
  const known = new Set(propertiesOf(`${type}Leaf`))
  if (known.size === 0) return [`unknown type ${type}`]
  return Object.entries(node).flatMap(([key, value]) => {
    if (!known.has(key)) return [`${type} has no ${key}`]
    return isEmpty(value) ? [`${type}: ${key} is empty`] : []
  })
}

function propertiesOf(name: string): string[] {
  const { parents = [], properties = [] } = interfaces.get(name) ?? {}
  return [...properties, ...parents.flatMap(propertiesOf)]
}

function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  if (typeof value !== 'object' || value === null) return []
  return [value as Node, ...Object.values(value).flatMap(nodesIn)]
}

function isEmpty(value: unknown) {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
