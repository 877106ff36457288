import type { PhrasingContent } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'

const maxWords = 8

/**
 * Takes the label off the front of a paragraph: “**Label.** Text”, “**Label**: text” or “Label: text”.
 * @returns the label without marks, empty when there is none, and the nodes after it
 */
export function splitLabel(nodes: PhrasingContent[]): { label: string; rest: PhrasingContent[] } {
  const [first, ...others] = nodes
  if (first?.type === 'strong') {
    const label = toText(first)
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/ ?[:.]$/, '')
    return { label, rest: trimStart(others, /^\s*[:.–—-]?\s*/) }
  }
  const match = first?.type === 'text' ? /^([^:.!?]{1,80}):(?:\s+|$)/.exec(first.value) : null
  const label = match?.[1]?.trim() ?? ''
  if (!match || label.split(/\s+/).length > maxWords) return { label: '', rest: nodes }
  return { label, rest: trimStart(nodes, match[0]) }
}

/** Cuts `start` off the first node when that is text. */
export function trimStart(nodes: PhrasingContent[], start: RegExp | string): PhrasingContent[] {
  const [first, ...others] = nodes
  if (first?.type !== 'text') return nodes
  const value = first.value.replace(start, '')
  return value ? [{ ...first, value }, ...others] : others
}
