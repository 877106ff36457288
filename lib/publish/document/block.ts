import type { BlockContent, Heading, List, Paragraph, PhrasingContent } from 'mdast'
import { fromHtml, toBlocks } from './from-html'

type Prose = { html: string }

/** The blocks of a profile's document. Words are nodes of text: whatever stands in them, it is no Markdown. */
export const block = {
  heading: (depth: 1 | 2 | 3, words: string): Heading => ({ type: 'heading', depth, children: [text(words)] }),
  paragraph: (...children: (string | PhrasingContent)[]): Paragraph => ({
    type: 'paragraph',
    children: children.map(child => (typeof child === 'string' ? text(child) : child)),
  }),
  link: (words: string, url: string): PhrasingContent => ({ type: 'link', url, children: [text(words)] }),
  list: (items: BlockContent[][], ordered = false): List => ({
    type: 'list',
    ordered,
    spread: false,
    children: items.map(children => ({ type: 'listItem', spread: false, children })),
  }),
  prose: ({ html }: Prose): BlockContent[] => toBlocks(fromHtml(html)),
  /** A bold label, then the text on the same line. */
  labeled: (label: string, prose: Prose): BlockContent[] => {
    const [first, ...rest] = block.prose(prose)
    const strong: PhrasingContent = { type: 'strong', children: [text(/[.:?!]$/.test(label) ? label : `${label}.`)] }
    if (first?.type !== 'paragraph')
      return [{ type: 'paragraph', children: [strong] }, ...(first ? [first] : []), ...rest]
    return [{ type: 'paragraph', children: [strong, text(' '), ...first.children] }, ...rest]
  },
}

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}
