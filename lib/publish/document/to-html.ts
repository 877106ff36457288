import { remark } from 'remark'
import remarkHtml from 'remark-html'
import type { CareerExport } from '#lib/publish/export/schema'
import { toDocument } from './profile-document'

const processor = remark().use(remarkHtml).freeze()

/**
 * A career as sanitized HTML without its title, for readers of feeds. It may stand in a CDATA section of XML: what would end
 * one, `]]>`, does not occur.
 */
export function toHtml(career: CareerExport): string {
  return String(processor.stringify(toDocument(career)))
    .trim()
    .replaceAll(']]>', ']]&gt;')
}
