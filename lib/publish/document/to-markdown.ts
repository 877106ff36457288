import { remark } from 'remark'
import type { Career } from '#lib/careers/schema'
import { exportCareer } from '#lib/publish/export/export-career'
import { block } from './block'
import { toDocument } from './profile-document'

const processor = remark().data('settings', { bullet: '-', rule: '-' }).freeze()

/** A career as Markdown. Words that look like Markdown or HTML are escaped. */
export function toMarkdown(career: Career, exported = exportCareer(career)): string {
  const { type, children } = toDocument(exported, career.sections)
  return processor.stringify({ type, children: [block.heading(1, career.title), ...children] })
}
