import type { Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { toVisible } from './control-characters'
import { readDay } from './day'
import { decodeText } from './decode'
import { type Figure, findFigures } from './find-figures'
import { findForbidden } from './forbidden-markdown'
import { readFrontMatter } from './front-matter'
import { readHeadings } from './headings'
import { readInterview } from './interview'
import { readItems } from './items'
import { parseMarkdown, toProse } from './markdown'
import { Places } from './places'
import { addProblem, hasProblem, type Place, type Report } from './problem'
import type { Career, FrontMatter } from './schema'
import { sections } from './sections'
import { isSlug, toSlug } from './slug'
import { validate } from './validate'

/** A profile as it lies on disk: its path, for messages, and its bytes; or what stands there instead of a file. */
export type Profile = { path: string; bytes: Uint8Array; instead?: string }

/** A profile, read: what is right of it, the places of the values, its links, and the figures that its author typed. */
export type Parsed = {
  file: VFile
  slug: string
  places: Places
  links: Link[]
  figures: Figure[]
  /** What stands under `related`, be it right or wrong. */
  related: string[]
  front?: FrontMatter
  career?: Career
}

/**
 * Reads one profile.
 * @param profile its path (the file's name is the slug) and bytes
 * @returns what could be read; the file carries every problem found, each with its place. Throws nothing.
 */
export function parseProfile({ path, bytes, instead }: Profile): Parsed {
  const file = new VFile({ path: toVisible(path) })
  const slug = file.stem ?? ''
  const parsed: Parsed = { file, slug, places: new Places(), links: [], figures: [], related: [] }
  if (instead) {
    addProblem(file, 'file-kind', `Unexpected ${instead} “${file.basename}”, expected a plain file`)
    return parsed
  }
  if (!isSlug(slug) || file.extname !== '.md') {
    const meant = toSlug(slug)
    const expected = `lower-case words and hyphens, then “.md”${isSlug(meant) ? `: “${meant}.md”` : ''}`
    addProblem(file, 'file-name', `Unexpected file name “${file.basename}”, expected ${expected}`)
    if (file.extname?.toLowerCase() !== '.md') return parsed
  }
  const text = decodeText(bytes, file)
  if (text === undefined) return parsed
  file.value = text
  const front = readFrontMatter(text, file, parsed.places)
  if (!front) return parsed
  const { draft, spoilt, ...found } = readBody(front.body, namesIn(front.data), file, parsed.places)
  const drafted = { slug, front: front.data, sections: draft }
  const { front: read, career } = validate(drafted, { front: front.spoilt, sections: spoilt }, parsed.places, file)
  return {
    ...parsed,
    ...found,
    related: textsIn(front.data.related),
    front: read,
    career: hasProblem(file) ? undefined : career,
  }
}

function readBody(body: string, names: string[], file: VFile, places: Places) {
  const tree = parseMarkdown(body)
  const forbidden = findForbidden(tree, body, file)
  const draft: Record<string, unknown> = {}
  const spoilt = new Set<string>(sections.map(({ key }) => key))
  for (const { index, heading, nodes } of readHeadings(tree, names, forbidden, file)) {
    const section = sections[index]
    if (!section || nodes.some(node => forbidden.has(node))) continue
    spoilt.delete(section.key)
    places.setValue(['sections', section.key], heading.position)
    if (section.mayBeEmpty && nodes.length === 0) continue
    draft[section.key] = readSection(section.kind, nodes, (rule, reason, place) => {
      addProblem(file, rule, reason, place)
      spoilt.add(section.key)
    })
  }
  const blocks = tree.children.filter(node => !forbidden.has(node))
  return { draft, spoilt, links: findLinks(blocks), figures: findFigures(blocks, body) }
}

function readSection(kind: string, nodes: RootContent[], report: Report) {
  // A list without items says nothing: the schema asks for one.
  if (kind !== 'prose' && nodes.length === 0) return []
  if (kind === 'items') return readItems(nodes, report)
  if (kind === 'interview') return readInterview(nodes, report)
  if (kind === 'day') return readDay(nodes, report)
  return toProse(nodes)
}

function namesIn({ title, also }: Record<string, unknown>): string[] {
  return typeof title === 'string' ? [title, ...textsIn(also)] : []
}

function textsIn(list: unknown): string[] {
  return Array.isArray(list) ? list.filter(item => typeof item === 'string') : []
}

export type Link = { url: string; place?: Place | undefined }

/** Every link in some blocks of a profile, in order, with its place. */
export function findLinks(blocks: RootContent[]): Link[] {
  const links: Link[] = []
  const root: Root = { type: 'root', children: blocks }
  visit(root, 'link', ({ url, position }) => {
    links.push({ url, place: position })
  })
  return links
}
