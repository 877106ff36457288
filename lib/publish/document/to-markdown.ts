import { remark } from 'remark'
import type { CareerExport } from '#lib/publish/export/schema'
import { block } from './block'
import { toDocument } from './profile-document'

const processor = remark().data('settings', { bullet: '-', rule: '-' }).freeze()

/** A career as Markdown. Words that look like Markdown or HTML are escaped. */
export function toMarkdown(career: CareerExport): string {
  const { type, children } = toDocument(career)
  return processor.stringify({ type, children: [block.heading(1, career.title), ...children] })
}
