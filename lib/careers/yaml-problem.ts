import { type Document, isAlias, type Node, visit, type YAMLError } from 'yaml'

export const tooDeep = 'Unexpected depth of YAML, expected a few levels'
export const expectedYaml = 'expected lines such as “title: Electrician”'

/**
 * Looks for what is wrong with the YAML of a profile, besides its values.
 * @param yaml the text that the document was parsed from
 * @returns the first mistake and its offset in the text
 */
export function findYamlProblem(document: Document, yaml: string) {
  const error = document.errors[0] ?? document.warnings[0]
  // Where the stack ends differs from machine to machine: the report does not.
  if (error?.message.includes('call stack')) return { reason: tooDeep, offset: 1 }
  if (error) return { reason: explain(error, yaml.slice(error.pos[0])), offset: error.pos[0] }
  let found: Node | undefined
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node) && !node.tag) return
      found = node
      return visit.BREAK
    },
  })
  if (!found) return
  const what = isAlias(found) ? `alias “${found}”` : `tag “${found.tag}”`
  return { reason: `Unexpected YAML ${what}, expected the value itself`, offset: found.range?.[0] ?? 0 }
}

function explain({ code, message }: YAMLError, found: string) {
  if (code === 'DUPLICATE_KEY') return `Unexpected second \`${/^[^:\s]*/.exec(found)}\`, expected it once`
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'Unexpected second “:” on a line, expected quotes around the value'
  return `Unexpected YAML (${message.split('\n')[0]}), ${expectedYaml}`
}
