import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { find, findAll } from './element'

type Shown = { words: string[]; pictures: number }

/** The words of a page in their order, and how many pictures it has; what stands in scripts and styles is not shown. */
export function readShown(html: string): Shown {
  const body = find(parse(html.replace(/<!--.*?-->/g, '')), 'body')
  return {
    words: textsIn(body).join(' ').split(/\s+/).filter(Boolean),
    pictures: findAll(body, 'svg').length + findAll(body, 'img').length,
  }
}

/**
 * Holds a page against ours.
 * @returns the share of words that only one of both has or that stand elsewhere, and the first ones of each
 */
export function compareShown(ours: Shown, theirs: Shown) {
  const start = ours.words.findIndex((word, index) => word !== theirs.words[index])
  if (start < 0 && ours.words.length === theirs.words.length) return { share: 0, missing: [], added: [] }
  const from = start < 0 ? ours.words.length : start
  const common = commonWords(ours.words.slice(from), theirs.words.slice(from))
  const missing = without(ours.words.slice(from), common)
  const added = without(theirs.words.slice(from), common)
  return { share: (missing.length + added.length) / ours.words.length, missing, added }
}

function textsIn(node: DefaultTreeAdapterTypes.Node): string[] {
  if (node.nodeName === '#text') return [(node as DefaultTreeAdapterTypes.TextNode).value]
  if (['script', 'style', 'template', 'noscript'].includes(node.nodeName)) return []
  return 'childNodes' in node ? node.childNodes.flatMap(textsIn) : []
}

/** The longest run of words that both have in the same order, gaps allowed. */
function commonWords(ours: string[], theirs: string[]): string[] {
  const width = theirs.length + 1
  const lengths = new Uint16Array((ours.length + 1) * width)
  const at = (one: number, other: number) => lengths[one * width + other] ?? 0
  for (let one = ours.length - 1; one >= 0; one--)
    for (let other = theirs.length - 1; other >= 0; other--)
      lengths[one * width + other] =
        ours[one] === theirs[other] ? at(one + 1, other + 1) + 1 : Math.max(at(one + 1, other), at(one, other + 1))
  const common: string[] = []
  for (let one = 0, other = 0; one < ours.length && other < theirs.length; )
    if (ours[one] === theirs[other]) {
      common.push(ours[one++] ?? '')
      other++
    } else if (at(one + 1, other) >= at(one, other + 1)) one++
    else other++
  return common
}

function without(words: string[], common: string[]): string[] {
  let next = 0
  return words.filter(word => word !== common[next] || next++ < 0)
}
