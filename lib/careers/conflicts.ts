import leven from 'leven'
import type { VFile } from 'vfile'
import { pages } from '#lib/site'
import type { Link } from './links'
import type { Parsed } from './parse'
import type { Places } from './places'
import { addProblem } from './problem'
import type { Career } from './schema'
import { sections } from './sections'

/** Reports what is wrong between profiles: one title twice, links and related careers that lead nowhere. */
export function reportConflicts(all: Parsed[]): void {
  const slugs = all.map(({ slug }) => slug)
  const titles = new Map<string, string>()
  for (const { file, slug, career, places, links } of all) {
    for (const { url, place } of links) reportLink(url, place, slugs, file)
    if (!career) continue
    const first = titles.get(career.title.toLowerCase())
    if (first)
      addProblem(
        file,
        `Unexpected title “${career.title}”, expected one of its own: ${first} has it`,
        places.ofValue(['title']),
      )
    else titles.set(career.title.toLowerCase(), file.path)
    reportRelated(career, slug, slugs, places, file)
  }
}

function reportRelated(career: Career, slug: string, slugs: string[], places: Places, file: VFile) {
  career.related.forEach((related, index) => {
    const place = places.ofValue(['related', index])
    if (related === slug)
      addProblem(file, `Unexpected related career “${related}”, expected another than this one`, place)
    else if (career.related.indexOf(related) < index)
      addProblem(file, `Unexpected second “${related}”, expected it once`, place)
    else if (!slugs.includes(related))
      addProblem(file, `Unexpected related career “${related}”, expected ${nearest(related, slugs)}`, place)
  })
}

function reportLink(url: string, place: Link['place'], slugs: string[], file: VFile) {
  const anchors = sections.map(({ key }) => `#${key}`)
  if (url.startsWith('#') && !anchors.includes(url)) {
    addProblem(file, `Unexpected link to “${url}”, expected one of ${anchors.join(', ')}`, place)
  }
  if (!url.startsWith('/')) return
  const [path = ''] = url.split(/[?#]/)
  const slug = path.replace(/^\/careers\//, '')
  if (Object.values<string>(pages).includes(path) || slugs.includes(slug)) return
  const expected = slug === path ? `a page of this site: ${Object.values(pages).join(', ')}` : nearest(slug, slugs)
  addProblem(file, `Unexpected link to “${url}”, expected ${expected}`, place)
}

function nearest(slug: string, slugs: string[]) {
  const [best] = slugs.map(known => ({ known, edits: leven(known, slug) })).sort((a, b) => a.edits - b.edits)
  return best && best.edits <= 3 ? `“${best.known}”` : 'the slug of a profile'
}
