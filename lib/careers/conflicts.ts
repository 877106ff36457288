import leven from 'leven'
import type { VFile } from 'vfile'
import { pages } from '#lib/site'
import type { Link, Parsed } from './parse'
import type { Places } from './places'
import { addProblem } from './problem'
import { sections } from './sections'

/** Reports what is wrong between profiles: a title or a former slug twice, links and related careers that lead nowhere. */
export function reportConflicts(all: Parsed[]): void {
  const slugs = all.map(({ slug }) => slug)
  const paths = new Map<string, string>()
  const formerPaths = new Map<string, string>()
  for (const { file, slug, front, places, links } of all) {
    for (const { url, place } of links) reportLink(url, place, slugs, file)
    if (!front) continue
    reportTitle(front.title, paths, places, file)
    reportRelated(front.related, slug, slugs, places, file)
    reportFormerly(front.formerly, slugs, formerPaths, places, file)
  }
}

function reportTitle(title: string, paths: Map<string, string>, places: Places, file: VFile) {
  const first = paths.get(title.toLowerCase())
  if (first === undefined) paths.set(title.toLowerCase(), file.path)
  else
    addProblem(file, `Unexpected title “${title}”, expected one of its own: ${first} has it`, places.ofValue(['title']))
}

function reportRelated(all: string[], slug: string, slugs: string[], places: Places, file: VFile) {
  all.forEach((related, index) => {
    const place = places.ofValue(['related', index])
    if (related === slug)
      addProblem(file, `Unexpected related career “${related}”, expected another than this one`, place)
    else if (all.indexOf(related) < index) addProblem(file, `Unexpected second “${related}”, expected it once`, place)
    else if (!slugs.includes(related))
      addProblem(file, `Unexpected related career “${related}”, expected ${nearest(related, slugs)}`, place)
  })
}

function reportFormerly(all: string[], slugs: string[], paths: Map<string, string>, places: Places, file: VFile) {
  all.forEach((former, index) => {
    const place = places.ofValue(['formerly', index])
    const other = paths.get(former)
    if (all.indexOf(former) < index) addProblem(file, `Unexpected second “${former}”, expected it once`, place)
    else if (slugs.includes(former))
      addProblem(file, `Unexpected former slug “${former}”, expected one that no profile has today`, place)
    else if (other !== undefined)
      addProblem(file, `Unexpected former slug “${former}”, expected one of its own: ${other} has it`, place)
    else paths.set(former, file.path)
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
  const expected = slug === path ? 'a page of this site such as “/careers”' : nearest(slug, slugs, '/careers/')
  addProblem(file, `Unexpected link to “${url}”, expected ${expected}`, place)
}

function nearest(slug: string, slugs: string[], before = '') {
  const edits = slugs.map(known => ({ known, edits: leven(known, slug, { maxDistance: 4 }) }))
  const [best] = edits.sort((one, other) => one.edits - other.edits)
  return best && best.edits <= 3 ? `“${before}${best.known}”` : 'the slug of a profile'
}
