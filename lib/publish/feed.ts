import { Feed } from 'feed'
import type { Career } from '#lib/careers/schema'
import { toHtml } from '#lib/publish/document/to-html'
import { exportCareer } from '#lib/publish/export/export-career'
import { files, pages, site } from '#lib/site'
import { newest, revisedOn } from '#lib/work/dates'
import { escapeXml } from './xml'

/** A reader fetches the whole file again and again: it ends somewhere. */
const most = 30

/**
 * The careers that were revised last, with their full text, as Atom.
 * @returns XML; entries by date, newest first, then by title
 */
export function toAtom(careers: Career[]): string {
  const entries = [...careers].sort((one, other) => revisedOn(other).localeCompare(revisedOn(one))).slice(0, most)
  const feed = new Feed({
    id: tag('careers'),
    title: `${site.name}: new and revised profiles`,
    description: site.description,
    link: `${site.url}${pages.careers}`,
    feedLinks: { atom: `${site.url}${files.feed}` },
    updated: new Date(newest(entries.map(revisedOn))),
    copyright: `Texts: ${site.license.name}, ${site.name}`,
    author: { name: site.name, link: `${site.url}/` },
    generator: false,
  })
  for (const career of entries) addEntry(feed, career)
  return feed.atom1()
}

function addEntry(feed: Feed, career: Career) {
  const exported = exportCareer(career)
  const { title, links, summary, published, updated } = exported
  feed.addItem({
    id: tag(`career/${career.formerly[0] ?? career.slug}`),
    title: escapeXml(title),
    link: links.html,
    date: new Date(updated),
    ...(published && { published: new Date(published) }),
    description: escapeXml(summary),
    content: toHtml(career, exported),
  })
}

/** A name that stays when an address moves (RFC 4151): it is built from a profile's first slug. */
function tag(name: string) {
  return `tag:${new URL(site.url).hostname},2026:${name}`
}
