import { remark } from 'remark'
import remarkHtml from 'remark-html'
import type { CareerExport } from '../export/schema'
import { toDocument } from './profile-document'

const processor = remark().use(remarkHtml).freeze()

/** A career as sanitized HTML without its title, for readers of feeds. */
export function toHtml(career: CareerExport): string {
  return String(processor.stringify(toDocument(career))).trim()
}
