import type { PhrasingContent, RootContent } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { trimStart } from './label'
import { toProse, unwrap } from './markdown'
import type { Places } from './places'

type Content = RootContent | PhrasingContent

const reasonsLead = /^you (?:may|might) not (?:enjoy|like) [^.!?]{0,60}\bif\s*(?:…|\.\.\.|:)?\s*$/i
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
  // A lead without reasons is an empty reason: the schema asks for it.
  const lone = lead >= 0 && reasons.length === 0 ? [{ html: '', text: '' }] : []
  places.setValue([...path, 'reasons'], nodes[lead]?.position)
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
    reasons: [...reasons.map(item => toProse(contentOf(item))), ...lone],
  }
}

function readEntry(item: RootContent) {
  const { time, rest } = splitTime(contentOf(item))
  return { time: time ?? '', text: toProse(rest) }
}

/** Takes the time off the front: “7:30 Text”, “**7:30** Text”, “1:15 p.m.: Text”. */
function splitTime(nodes: Content[]): { time?: string; rest: Content[] } {
  const [first, ...others] = nodes
  if (first?.type === 'paragraph') {
    const { time, rest } = splitTime(first.children)
    return { time, rest: [{ ...first, children: rest as PhrasingContent[] }, ...others] }
  }
  if (first?.type === 'strong') {
    const time = parseTime(toText(first).replace(/[:.]$/, ''))
    return { time, rest: trimStart(others as PhrasingContent[], /^\s*[:.–—-]?\s*/) }
  }
  const match = first?.type === 'text' ? clock.exec(first.value) : null
  return { time: parseTime(match?.[0]), rest: match ? trimStart(nodes as PhrasingContent[], match[0]) : nodes }
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

function contentOf(item: RootContent): Content[] {
  return unwrap(item.type === 'listItem' ? item.children : [item])
}
