import type { Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Place } from './problem'

export type Link = { url: string; place: Place | undefined }

/** Every link in some blocks of a profile, in order, with its place. */
export function findLinks(blocks: RootContent[]): Link[] {
  const links: Link[] = []
  const root: Root = { type: 'root', children: blocks }
  visit(root, 'link', ({ url, position }) => {
    links.push({ url, place: position })
  })
  return links
}
