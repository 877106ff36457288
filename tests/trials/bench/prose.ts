import { remark } from 'remark'
import { type Element, innerOf } from './element'
import { fromHtml, toBlocks } from './from-html'

const processor = remark().data('settings', { bullet: '-', rule: '-' }).freeze()
const known = new Map<string, string>()

/**
 * The Markdown that an author would write for some prose of a page.
 * @param element whose inside is prose
 * @throws Error at a tag that a profile may not hold
 */
export function toMarkdown(element: Element): string {
  const html = innerOf(element).replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name) => codes[name as keyof typeof codes])
  const before = known.get(html)
  if (before !== undefined) return before
  const markdown = processor.stringify({ type: 'root', children: toBlocks(fromHtml(html)) }).trim()
  known.set(html, markdown)
  return markdown
}

/** As our own pages write these signs, and as `fromHtml` reads them. */
const codes = { amp: '&#x26;', lt: '&#x3C;', gt: '&#x3E;', quot: '&#x22;', nbsp: '&#xA0;' }
