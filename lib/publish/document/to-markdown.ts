import type { Career } from '#lib/careers/schema'
import { exportCareer } from '#lib/publish/export/export-career'
import { block } from './block'
import { toDocument } from './profile-document'
import { writeMarkdown } from './write-markdown'

/** A career as Markdown. Words that look like Markdown or HTML are escaped. */
export function toMarkdown(career: Career, exported = exportCareer(career)): string {
  const { children } = toDocument(exported, career.sections)
  return writeMarkdown([block.heading(1, career.title), ...children])
}
