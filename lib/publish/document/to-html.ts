import { remark } from 'remark'
import remarkHtml from 'remark-html'
import type { Career } from '#lib/careers/schema'
import { exportCareer } from '#lib/publish/export/export-career'
import { toDocument } from './profile-document'

const processor = remark().use(remarkHtml).freeze()

/**
 * A career as sanitized HTML without its title, for readers of feeds. It may stand in a CDATA section of XML: what would end
 * one, `]]>`, does not occur.
 */
export function toHtml(career: Career, exported = exportCareer(career)): string {
  return String(processor.stringify(toDocument(exported, career.sections)))
    .trim()
    .replaceAll(']]>', ']]&gt;')
}
