import type { RootContent } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { found } from './found'
import { splitLabel } from './label'
import { toProse } from './markdown'
import type { Report } from './problem'
import type { Item } from './section-schema'

/**
 * Reads a list of labeled items: steps, skills, responsibilities.
 * @param nodes what stands below the heading
 * @param report takes the items without label or text, each once
 * @returns a draft of the items; a paragraph outside the list is an item too
 */
export function readItems(nodes: RootContent[], report: Report): Item[] {
  const blocks = nodes.flatMap<RootContent>(node => (node.type === 'list' ? node.children : [node]))
  return blocks.map(block => {
    const item = readItem(block)
    const fault = faultOf(item, block)
    if (fault) report(fault.rule, fault.reason, block.position)
    return item
  })
}

function faultOf({ label, text }: Item, block: RootContent) {
  const whole = toText(block).trim()
  const form = 'expected a label of a few words and a text: “**Label.** Text”'
  if (whole === '') return { rule: 'item-text' as const, reason: `Unexpected empty item, ${form}` }
  if (label === '')
    return { rule: 'item-label' as const, reason: `Unexpected item ${found(whole)} without a label, ${form}` }
  if (text.text === '')
    return {
      rule: 'item-text' as const,
      reason: `Unexpected label ${found(label)} alone, expected a sentence behind it: “**Label.** Text”`,
    }
}

function readItem(block: RootContent): Item {
  const [first, ...others] = contentOf(block)
  const { label, rest } = splitLabel(first?.type === 'paragraph' ? first.children : [])
  if (others.length === 0) return { label, text: toProse(rest) }
  const before: RootContent[] = rest.length > 0 ? [{ type: 'paragraph', children: rest }] : []
  return { label, text: toProse([...before, ...others]) }
}

function contentOf(block: RootContent): RootContent[] {
  return block.type === 'listItem' ? block.children : [block]
}
