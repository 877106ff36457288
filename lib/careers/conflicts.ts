import type { VFile } from 'vfile'
import { pages } from '#lib/site'
import { nearest } from './did-you-mean'
import { found } from './found'
import type { Link, Parsed } from './parse'
import type { Places } from './places'
import { addProblem } from './problem'
import { sections } from './sections'
import { isSlug, toSlug } from './slug'

/** Reports what is wrong between profiles: a title or a former slug twice, links and related careers that lead nowhere. */
export function reportConflicts(all: Parsed[]): void {
  const slugs = all.map(({ slug }) => slug)
  const known = namesOf(all)
  const paths = new Map<string, string>()
  const formerPaths = new Map<string, string>()
  for (const { file, slug, front, places, links, related } of all) {
    for (const link of links) reportLink(link, slugs, file)
    reportRelated(related, slug, known, places, file)
    if (!front) continue
    reportTitle(front.title, paths, places, file)
    reportFormerly(front.formerly, slugs, formerPaths, places, file)
  }
}

/** Every name of a career, folded, and its slug; of a name that two careers have, the first career's. */
function namesOf(all: Parsed[]) {
  const names = new Map<string, string>()
  const add = (slug: string, name: string) => names.set(fold(name), names.get(fold(name)) ?? slug)
  for (const { slug } of all) add(slug, slug)
  for (const { slug, front } of all) for (const name of front ? [front.title, ...front.formerly] : []) add(slug, name)
  for (const { slug, front } of all) for (const name of front?.also ?? []) add(slug, name)
  return { slugs: all.map(({ slug }) => slug), names }
}

function fold(name: string) {
  return toSlug(name) || name
}

function reportTitle(title: string, paths: Map<string, string>, places: Places, file: VFile) {
  const first = paths.get(title.toLowerCase())
  if (first === undefined) paths.set(title.toLowerCase(), file.path)
  else {
    const reason = `Unexpected title “${title}”, expected one of its own: ${first} has it`
    addProblem(file, 'title-twice', reason, places.ofValue(['title']))
  }
}

function reportRelated(all: string[], slug: string, known: ReturnType<typeof namesOf>, places: Places, file: VFile) {
  const slugs = new Set(known.slugs)
  all.forEach((related, index) => {
    const place = places.ofValue(['related', index])
    const say = (reason: string) => addProblem(file, 'related', reason, place)
    if (related === slug) say(`Unexpected related career “${related}”, expected another than this one`)
    else if (all.indexOf(related) < index) say(`Unexpected second “${related}”, expected it once`)
    else if (!slugs.has(related)) say(`Unexpected related career ${found(related)}, ${meant(related, known)}`)
  })
}

/** The slug that was meant by a name, an address or a file of the career, or by a slug that is a few letters away. */
function meant(written: string, { slugs, names }: ReturnType<typeof namesOf>) {
  const bare = written
    .trim()
    .replace(/[?#].*$|\/+$/g, '')
    .replace(/^.*\/|\.(?:md|html|json)$/g, '')
  const exact = names.get(fold(bare))
  if (exact) return `expected its slug: “${exact}”`
  const near = nearest(toSlug(bare), slugs)
  if (near) return `did you mean “${near}”?`
  return isSlug(written)
    ? 'expected the slug of a profile: no profile has this one'
    : 'expected the slug of a profile, which is the name of its file without “.md”'
}

function reportFormerly(all: string[], slugs: string[], paths: Map<string, string>, places: Places, file: VFile) {
  all.forEach((former, index) => {
    const say = (reason: string) => addProblem(file, 'formerly', reason, places.ofValue(['formerly', index]))
    const other = paths.get(former)
    if (all.indexOf(former) < index) say(`Unexpected second “${former}”, expected it once`)
    else if (slugs.includes(former)) say(`Unexpected former slug “${former}”, expected one that no profile has today`)
    else if (other !== undefined) say(`Unexpected former slug “${former}”, expected one of its own: ${other} has it`)
    else paths.set(former, file.path)
  })
}

function reportLink({ url, place }: Link, slugs: string[], file: VFile) {
  const say = (expected: string) =>
    addProblem(file, 'link-target', `Unexpected link to ${found(url)}, ${expected}`, place)
  const anchors = sections.map(({ key }) => `#${key}`)
  if (url.startsWith('#') && !anchors.includes(url)) {
    const near = nearest(url, anchors)
    say(near ? `did you mean “${near}”?` : `expected one of ${anchors.join(', ')}`)
  }
  if (!url.startsWith('/')) return
  const [path = ''] = url.split(/[?#]/)
  const known = [...Object.values<string>(pages), ...slugs.map(slug => `/careers/${slug}`)]
  if (known.includes(path)) return
  const near = nearest(path, known)
  const expected = path.startsWith('/careers/')
    ? 'expected the slug of a profile behind “/careers/”'
    : 'expected a page of this site such as “/careers”'
  say(near ? `did you mean “${near}”?` : expected)
}
