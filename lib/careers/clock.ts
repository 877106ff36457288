import { shorten } from './found'

const dashes = '[-‐‑‒–—―−~]{1,3}|→'
const words = 'to|until|till?|through|thru|and'
const time =
  /(?:(?:12(?::00)?\s+)?(noon|midday|midnight)|(\d{1,2})(?:[:.](\d{2}))?(?:\s*([ap])\.?\s?m\b\.?)?(?!\d|[:.]\d))(?![\p{L}\d])/iuy
const between = new RegExp(String.raw`\s*(?:${dashes}|(?<=\s|[.)])(?:${words})(?=\s))\s*|\s+`, 'iuy')
const lead = /(?:from|between)\s+/iy
const end = new RegExp(String.raw`(?:\s*(?:${dashes})(?!\d)|\s*[:.,;](?=\s|$)|(?=\s|$))\s*`, 'uy')
/** What would leave a second time, or a half of one, in the text of an entry. */
const leftover = new RegExp(
  String.raw`^(?:${dashes}|[/&+,;.…|•]|(?:${words}|or)\b|\s)*(?:\d{1,2}[:.]\d{2}(?!\d)|\d{1,2}\s*[ap]\.?\s?m\b|(?:noon|midnight)\b|[ap]\.\s?m\b)`,
  'iu',
)
const bareHour = new RegExp(String.raw`(?:${dashes}|\b(?:${words}))\s*$`, 'iu')
const marks: Record<string, string> = { '"': '"', '“': '”', '‘': '’', "'": "'", '(': ')', '[': ']' }

/** A time as it was written. */
export type Written = { text: string; minutes: number; half?: 'a' | 'p'; word: boolean; hasMinutes: boolean }
/** The time or times at the start of a text, and how many letters they take. */
export type Clock = { start: Written; end?: Written; length: number }

/**
 * Reads the time at the start of a text: “7:30”, “1:15 p.m.”, “7:00–7:30”, “from 7 to 8 a.m.”, “noon until 1:15”.
 * @returns what was found and cannot be read as a time, where something like one stands; nothing where none does
 */
export function readClock(text: string): Clock | { wrong: string } | undefined {
  const clock = parseClock(text)
  const rest = text.slice(clock?.length)
  if (clock && !leftover.test(rest) && !/^(?:to|until|till?|thru) /.test(rest) && !isHalfRange(text, clock))
    return clock
  return clock || /^[^\p{L}\d]{0,4}(?:(?:from|between)\s+)?\d{1,2}[:.]\d/iu.test(text)
    ? { wrong: shorten(text) }
    : undefined
}

function parseClock(text: string): Clock | undefined {
  let at = text.search(/\S|$/)
  const close = marks[text[at] ?? '']
  if (close) at++
  const led = matchAt(lead, text, at)
  at += led?.[0].length ?? 0
  const start = timeAt(text, at)
  if (!start) return
  at += start.text.length
  const parted = matchAt(between, text, at)
  const second = parted && timeAt(text, at + parted[0].length)
  const isEnd =
    parted && second && isRange(start, second, parted[0], text.slice(at + parted[0].length + second.text.length))
  if (isEnd) at += parted[0].length + second.text.length
  else if (led || !isWhole(start)) return
  if (close && text[at] === close) at++
  else if (close) return
  const last = matchAt(end, text, at)
  if (!last) return
  return { start, end: isEnd ? second : undefined, length: at + last[0].length }
}

/** Side by side without a mark, two times are a range only where a new sentence follows: not in “7:30 8:00 class”. */
function isRange(start: Written, second: Written, mark: string, rest: string) {
  if (!isWhole(second)) return false
  return mark.trim() !== '' || (isWhole(start) && /^["”’')\]]?\s*(?:[:.,;–—-]\s*)?(?:[\p{Lu}"“(]|$)/u.test(rest))
}

/** “7:30–8”: an hour alone is no end of a range, and not the first word of a text either. */
function isHalfRange(text: string, { length, end }: Clock) {
  const hour = /^\d{1,2}(?![\d:.,%]|(?:st|nd|rd|th)\b)/.exec(text.slice(length))
  return !end && hour !== null && Number(hour[0]) <= 24 && bareHour.test(text.slice(0, length))
}

function isWhole({ half, word, hasMinutes }: Written) {
  return hasMinutes || word || half !== undefined
}

function timeAt(text: string, at: number): Written | undefined {
  const match = matchAt(time, text, at)
  if (!match) return
  const [found, word, hour, minutes = '00', letter] = match
  if (word)
    return {
      text: found,
      minutes: /midnight/i.test(word) ? 0 : 720,
      half: /midnight/i.test(word) ? 'a' : 'p',
      word: true,
      hasMinutes: true,
    }
  const half = letter === undefined ? undefined : /a/i.test(letter) ? 'a' : 'p'
  const shift = half === 'p' && Number(hour) < 12 ? 12 : half === 'a' && Number(hour) === 12 ? -12 : 0
  const isWrong =
    Number(hour) > 23 ||
    Number(minutes) > 59 ||
    (half === 'a' && Number(hour) > 12) ||
    (half === 'p' && Number(hour) === 0)
  if (isWrong) return
  return {
    text: found,
    minutes: (Number(hour) + shift) * 60 + Number(minutes),
    half,
    word: false,
    hasMinutes: match[3] !== undefined,
  }
}

function matchAt(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const noon = 720
const day = 1440

/** The times of a day so far: the last start, how far its entry goes, and whether hours above 12 stand without “p.m.”. */
export type DayClock = { last?: number; until?: number; by24: boolean }

/**
 * The minute of the day that a start means, after those before it. An hour that falls back after noon is one in the
 * afternoon where the order then holds.
 * @returns nothing where the order does not hold: the author is asked
 */
export function placeStart(start: Written, { last, until = last ?? 0, by24 }: DayClock): number | undefined {
  const { minutes, half } = start
  if (last === undefined || minutes >= last) return minutes
  const later = minutes + noon
  const isAfternoon = until >= noon && minutes >= 60 && minutes < noon && later >= last
  if (half === undefined && isAfternoon && (minutes < 7 * 60 || (!by24 && until > noon + 59))) return later
  const gap = minutes + day - last
  if (half !== undefined && last >= noon && gap <= noon) return minutes
  if (half === undefined && by24 && last >= 20 * 60 && gap <= 8 * 60) return minutes
}

/** The start and the end of a range in minutes of the day; a half of the day that stands once may hold for both. */
export function placeRange(start: Written, end: Written, clock: DayClock): { start: number; end: number } | undefined {
  const starts = start.half || !end.half || start.word || start.minutes >= 13 * 60 ? [start] : halvesOf(start, end.half)
  for (const candidate of starts) {
    const from = placeStart(candidate, clock)
    const to = from === undefined ? undefined : placeEnd(end, from, clock.by24)
    if (from !== undefined && to !== undefined && (starts.length === 1 || to > from)) return { start: from, end: to }
  }
}

function halvesOf(start: Written, half: 'a' | 'p'): Written[] {
  const base = start.minutes % noon
  const at = (one: 'a' | 'p') => ({ ...start, half: one, minutes: one === 'p' ? base + noon : base })
  return [at(half), at(half === 'p' ? 'a' : 'p')]
}

function placeEnd({ minutes, half }: Written, from: number, by24: boolean): number | undefined {
  if (minutes > from) return minutes
  if (half === undefined && !by24 && minutes >= 60 && minutes < noon && minutes + noon > from) return minutes + noon
  return minutes !== from && minutes + day - from <= noon ? minutes : undefined
}

/** Minutes since midnight as HH:MM. */
export function toTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
