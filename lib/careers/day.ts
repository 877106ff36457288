import type { PhrasingContent, RootContent } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { type DayClock, placeRange, placeStart, readClock, toTime, type Written } from './clock'
import { found } from './found'
import { cutFront, trimStart, withoutEnd } from './label'
import { toProse, unwrap } from './markdown'
import type { Report } from './problem'
import type { Day } from './section-schema'

type Content = RootContent | PhrasingContent

const lead = /^["“]?you (?:may|might|will|would) not /i
const reasonsLead =
  /^["“]?you (?:may|might) not (?:enjoy|like) (?:this|it|(?:this|the) (?:job|work|career|role)) if\s*(?:…|\.\.\.|:)?\s*["”]?$/i
const form = '“- 7:30 a.m. Text”, or a range: “- 7:30–8:00 a.m. Text”'

/**
 * Reads a day in the life: an introduction, entries by the clock, then “You may not enjoy this if…” and reasons.
 * @param nodes what stands below the heading
 * @param report takes what cannot be read, each entry once
 * @returns a draft of the day
 */
export function readDay(nodes: RootContent[], report: Report): Day {
  const firstList = nodes.findIndex(node => node.type === 'list')
  const leadAt = nodes.findIndex((node, index) => isLead(node, firstList >= 0 && index > firstList))
  const end = leadAt < 0 ? nodes.length : leadAt
  const introEnd = firstList < 0 ? end : Math.min(firstList, end)
  const intro = nodes.slice(0, introEnd)
  for (const node of intro) {
    if (node.type !== 'paragraph' || !readClock(toText(node))) continue
    report(
      'day-entry',
      `Unexpected paragraph ${found(toText(node))} with a time, expected it as an item of the list: ${form}`,
      node.position,
    )
  }
  const entries = readEntries(nodes.slice(introEnd, end).flatMap(toItems), report)
  if (entries.length === 0)
    report('day-entry', `Unexpected day without entries, expected a list of them: ${form}`, nodes[0]?.position)
  return {
    intro: intro.length > 0 ? toProse(intro) : undefined,
    entries,
    reasons: readReasons(nodes.slice(end), report),
  }
}

function isLead(node: RootContent, isAfterEntries: boolean) {
  if (node.type !== 'paragraph') return false
  const words = wordsOf(node)
  return reasonsLead.test(words) || (isAfterEntries && lead.test(words))
}

function readReasons([head, ...nodes]: RootContent[], report: Report) {
  if (!head) return []
  const items = nodes.flatMap(toItems)
  const reasons = items.map(item => toProse(contentOf(item)))
  const empty = items[reasons.findIndex(({ text }) => text === '')]
  if (!reasonsLead.test(wordsOf(head)))
    report(
      'day-reasons',
      `Unexpected ${found(wordsOf(head))}, expected “You may not enjoy this if…” on a line of its own, and the reasons as a list below it`,
      head.position,
    )
  else if (reasons.length === 0 || empty)
    report(
      'day-reasons',
      'Unexpected “You may not enjoy this if…” without a reason, expected a list of reasons below it',
      (empty ?? head).position,
    )
  return reasons
}

function readEntries(items: RootContent[], report: Report) {
  const all = items.map(item => ({ item, content: contentOf(item), ...timesOf(contentOf(item)) }))
  const written = all.flatMap(({ start, end }) => [start, end]).filter(time => time !== undefined)
  const by24 = written.some(({ minutes, half }) => half === undefined && minutes >= 13 * 60)
  const clock: DayClock & { text: string } = { by24, text: '' }
  return all.map(({ item, content, start, end, length, wrong }) => {
    if (!start) {
      report(
        'day-time',
        `Unexpected entry ${found(wrong ?? toText(content))} without a time that can be read, expected it as ${form}`,
        item.position,
      )
      return { time: '00:00', text: toProse(content) }
    }
    const placed = end ? placeRange(start, end, clock) : placeOne(start, clock)
    if (!placed) report('day-order', askFor(start, end, clock), item.position)
    else Object.assign(clock, { last: placed.start, until: Math.max(placed.start, placed.end ?? 0), text: start.text })
    const { label, rest } = splitEntryLabel(cutEntry(content, length))
    const text = toProse(rest)
    if (text.text === '')
      report(
        'day-entry',
        `Unexpected entry “${toText(content).trim()}” without a text, expected what happens at this time`,
        item.position,
      )
    const ends = placed?.end === undefined ? {} : { end: toTime(placed.end) }
    return { time: toTime(placed?.start ?? 0), ...ends, ...(label ? { label } : {}), text }
  })
}

function placeOne(start: Written, clock: DayClock) {
  const placed = placeStart(start, clock)
  return placed === undefined ? undefined : { start: placed, end: undefined }
}

function askFor(start: Written, end: Written | undefined, { last, text }: DayClock & { text: string }) {
  if (end && (last === undefined || placeStart(start, { last, by24: true }) !== undefined))
    return `Unexpected range “${start.text}–${end.text}” whose end is not after its start, expected a.m. or p.m. at both, as in “- 11:30 a.m.–12:15 p.m. Text”`
  return `Unexpected “${start.text}” after “${text}”, expected the entries in the order of the day: move it, or write a.m. or p.m. behind each time, as in “- 1:15 p.m. Text”`
}

function timesOf(content: Content[]): { start?: Written; end?: Written; length: number; wrong?: string } {
  const [first] = content
  // A link would lose its address together with its time.
  if ((first?.type === 'paragraph' ? first.children[0] : first)?.type === 'link') return { length: 0 }
  const clock = readClock(first?.type === 'paragraph' ? toText(first) : toText(inlineOf(content)))
  if (!clock) return { length: 0 }
  return 'wrong' in clock ? { length: 0, wrong: clock.wrong } : clock
}

function inlineOf(content: Content[]) {
  const end = content.findIndex(({ type }) => type === 'list')
  return end < 0 ? content : content.slice(0, end)
}

function cutEntry(content: Content[], length: number): Content[] {
  const [first, ...others] = content
  if (first?.type !== 'paragraph') return cutFront(content, length)
  const children = cutFront(first.children, length)
  return children.length > 0 ? [{ ...first, children }, ...others] : others
}

/** A part in bold or italics behind the time is the entry's label, unless it only stresses the first word of a sentence. */
function splitEntryLabel<Node extends Content>(content: Node[]): { label?: string; rest: Node[] } {
  const [first, ...others] = content
  if (first?.type === 'paragraph') {
    const { label, rest } = splitEntryLabel(first.children)
    if (rest.length === 0 && others.length > 0) return { label, rest: others }
    return { label, rest: [{ ...first, children: rest }, ...others] }
  }
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return { rest: content }
  const words = toText(first).replace(/\s+/g, ' ').trim()
  const rest = trimStart(others, /^\s*[:.–—-]?\s*/)
  const after = toText(others)
  const isLabel =
    /[.:!?]["”’']?$/.test(words) ||
    /^\s*[:–—-]|^\.(?:\s|$)/.test(after) ||
    (first.type === 'strong' && /^\s*["“]?\p{Lu}/u.test(after))
  const label = withoutEnd(words)
  return isLabel && label && rest.length > 0 ? { label, rest } : { rest: content }
}

function wordsOf(node: RootContent) {
  return toText(node).replace(/\s+/g, ' ').trim()
}

function toItems(node: RootContent): RootContent[] {
  return node.type === 'list' ? node.children : [node]
}

function contentOf(item: RootContent): Content[] {
  return unwrap(item.type === 'listItem' ? item.children : [item])
}
