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
import { addProblem, type Place } from './problem'
import type { Career, FrontMatter } from './schema'
import { sections } from './sections'
import { isSlug } from './slug'
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
  const parsed = { file, slug, places: new Places(), links: [], figures: [] }
  if (instead) {
    addProblem(file, `Unexpected ${instead} “${file.basename}”, expected a plain file`)
    return parsed
  }
  if (!isSlug(slug) || file.extname !== '.md') {
    const expected = 'lower-case words and hyphens, then “.md”, such as “registered-nurse.md”'
    addProblem(file, `Unexpected file name “${file.basename}”, expected ${expected}`)
    if (file.extname?.toLowerCase() !== '.md') return parsed
  }
  const text = decodeText(bytes, file)
  if (text === undefined) return parsed
  file.value = text
  const front = readFrontMatter(text, file, parsed.places)
  if (!front) return parsed
  const { draft, spoilt, ...found } = readBody(front.body, namesIn(front.data), file, parsed.places)
  return { ...parsed, ...found, ...validate({ slug, front: front.data, sections: draft }, spoilt, parsed.places, file) }
}

function readBody(body: string, names: string[], file: VFile, places: Places) {
  const tree = parseMarkdown(body)
  const forbidden = findForbidden(tree, file)
  const draft: Record<string, unknown> = {}
  const spoilt = new Set<string>(sections.map(({ key }) => key))
  for (const { index, heading, nodes } of readHeadings(tree, names, forbidden, file)) {
    const section = sections[index]
    if (!section || nodes.some(node => forbidden.has(node))) continue
    spoilt.delete(section.key)
    if (section.mayBeEmpty && nodes.length === 0) continue
    places.setValue(['sections', section.key], heading.position)
    draft[section.key] = readSection(section.kind, nodes, ['sections', section.key], places)
  }
  const blocks = tree.children.filter(node => !forbidden.has(node))
  return { draft, spoilt, links: findLinks(blocks), figures: findFigures(blocks, body) }
}

function readSection(kind: string, nodes: RootContent[], path: string[], places: Places) {
  if (kind === 'items') return readItems(nodes, path, places)
  if (kind === 'interview') return readInterview(nodes, path, places)
  if (kind === 'day') return readDay(nodes, path, places)
  return toProse(nodes)
}

function namesIn({ title, also }: Record<string, unknown>): string[] {
  const others = Array.isArray(also) ? also : []
  return typeof title === 'string' ? [title, ...others.filter(name => typeof name === 'string')] : []
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
