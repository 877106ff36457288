import type { ListItem, Nodes, PhrasingContent, RootContent } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { trimStart } from './label'
import { toProse } from './markdown'
import type { Places } from './places'

const reasonsLead = /^you (?:may|might) not (?:enjoy|like) /i
const clock = /^(\d{1,2})(?:[:.](\d{2}))?\s*(?:([ap])\.?m\.?(?![a-z]))?\s*[:–—-]?(?=\s|$)\s*/i

/**
 * Reads a day in the life: an introduction, entries by the clock, then “You may not enjoy this if…” and reasons.
 * @param nodes what stands below the heading
 * @returns a draft of the day
 */
export function readDay(nodes: RootContent[], path: string[], places: Places) {
  const lead = nodes.findIndex(node => node.type === 'paragraph' && reasonsLead.test(toText(node)))
  const end = lead < 0 ? nodes.length : lead
  const firstList = nodes.findIndex(node => node.type === 'list')
  const introEnd = firstList < 0 ? end : Math.min(firstList, end)
  const intro = nodes.slice(0, introEnd)
  const entries = nodes.slice(introEnd, end).flatMap(toItems)
  const reasons = nodes.slice(end + 1).flatMap(toItems)
  places.setValue([...path, 'entries'], (entries[0] ?? nodes[0])?.position)
  entries.forEach((item, index) => {
    places.setValue([...path, 'entries', index], item.position)
  })
  reasons.forEach((item, index) => {
    places.setValue([...path, 'reasons', index], item.position)
  })
  return {
    intro: intro.length > 0 ? toProse(intro) : undefined,
    entries: entries.map(readEntry),
    reasons: reasons.map(item => toProse(childrenOf(item))),
  }
}

function readEntry(item: RootContent) {
  const children = childrenOf(item)
  const [first, ...rest] = children
  if (first?.type === 'strong') {
    const time = parseTime(toText(first).replace(/[:.]$/, ''))
    return { time: time ?? '', text: toProse(trimStart(rest, /^\s*[:.–—-]?\s*/)) }
  }
  const match = first?.type === 'text' ? clock.exec(first.value) : null
  return { time: parseTime(match?.[0]) ?? '', text: toProse(match ? trimStart(children, match[0]) : children) }
}

/** “7:30”, “1:15 p.m.” and “7 am” → HH:MM on the 24-hour clock; nothing for an hour without minutes or half of day. */
function parseTime(text = ''): string | undefined {
  const match = clock.exec(text.trim())
  const [, hour = '', minutes, half] = match ?? []
  if (!hour || (!minutes && !half)) return
  const shift = half?.toLowerCase() === 'p' && Number(hour) < 12 ? 12 : 0
  const midnight = half?.toLowerCase() === 'a' && Number(hour) === 12
  return `${String(midnight ? 0 : Number(hour) + shift).padStart(2, '0')}:${minutes ?? '00'}`
}

function toItems(node: RootContent): RootContent[] {
  return node.type === 'list' ? node.children : [node]
}

function childrenOf(item: RootContent): PhrasingContent[] {
  const nodes: Nodes[] = item.type === 'listItem' ? (item as ListItem).children : [item]
  return nodes.flatMap(node => (node.type === 'paragraph' ? node.children : [node as PhrasingContent]))
}
