import type { ListItem, PhrasingContent, RootContent } from 'mdast'
import { splitLabel } from './label'
import { toProse } from './markdown'
import type { Places } from './places'

/**
 * Reads a list of labeled items: steps, skills, responsibilities.
 * @param nodes what stands below the heading
 * @param path where the items belong in the draft; their places are noted below it
 * @returns a draft of the items; a paragraph outside the list becomes an item without label
 */
export function readItems(nodes: RootContent[], path: string[], places: Places) {
  const blocks = nodes.flatMap<RootContent>(node => (node.type === 'list' ? node.children : [node]))
  return blocks.map((block, index) => {
    places.setValue([...path, index], block.position)
    return readItem(block)
  })
}

function readItem(block: RootContent) {
  const [first, ...others] = contentOf(block)
  const { label, rest } = first?.type === 'paragraph' ? splitLabel(first.children) : { label: '', rest: [] }
  if (others.length === 0) return { label, text: toProse(rest) }
  return { label, text: toProse([{ type: 'paragraph', children: rest as PhrasingContent[] }, ...others]) }
}

function contentOf(block: RootContent): RootContent[] {
  return block.type === 'listItem' ? (block as ListItem).children : [block]
}
