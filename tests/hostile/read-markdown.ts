import { toString as toText } from 'mdast-util-to-string'
import { remark } from 'remark'
import { visit } from 'unist-util-visit'

const active = ['html', 'image', 'imageReference', 'linkReference', 'definition', 'code']

/**
 * Reads Markdown as whoever gets the file would.
 * @returns its headings, links and words; and what in it is more than words and links that lead to a page
 */
export function readMarkdown(source: string) {
  const tree = remark().parse(source)
  const found = { active: [] as string[], headings: [] as string[], links: [] as { url: string; words: string }[] }
  visit(tree, node => {
    if (active.includes(node.type)) found.active.push(node.type)
    if (node.type === 'heading') found.headings.push(toLine(toText(node)))
    if (node.type !== 'link') return
    found.links.push({ url: node.url, words: toLine(toText(node)) })
    if (!/^https?:\/\/[a-z\d.-]+(?::\d+)?(?:[/?#]|$)/.test(node.url)) found.active.push(node.url)
  })
  return { ...found, words: toLine(toText(tree)) }
}

/** Words as a page shows them: a run of blanks is one. */
export function toLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
