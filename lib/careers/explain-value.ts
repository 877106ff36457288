import { found } from './found'

type Say = (issue: { input?: unknown }) => string

/** Characters that look like the hyphen of a code, and what they are called. */
const dashes: Record<string, string> = {
  '‐': 'hyphen of another kind (U+2010)',
  '‑': 'non-breaking hyphen',
  '‒': 'figure dash',
  '–': 'en dash',
  '—': 'em dash',
  '―': 'horizontal bar',
  '−': 'minus sign',
  '﹣': 'small hyphen',
  '－': 'full-width hyphen',
  _: 'underscore',
  '.': 'dot',
  '/': 'slash',
}

/** What is wrong with an SOC code, and the right one where only its marks are wrong. */
export function explainCode(say: Say): Say {
  return ({ input }) => {
    const text = String(input ?? '').trim()
    const [, first, between = '', last, rest = ''] = /^(\d{2})(\D{0,4}?)(\d{4})(.*)$/s.exec(text) ?? []
    const faults = first ? [...faultsBetween(between), ...faultsAfter(rest)] : []
    if (faults.includes('') || faults.length === 0) return say({ input })
    return `Unexpected ${faults.join(' and ')} in \`soc\` ${found(text)}, expected “${first}-${last}”`
  }
}

function faultsBetween(between: string) {
  if (between === '-') return []
  const blanks = /\s/.test(between) ? [/[^\S \t]/.test(between) ? 'non-breaking blank' : 'blank'] : []
  const marks = between.replace(/\s/g, '')
  if (marks === '' && blanks.length === 0) return ['code without its hyphen']
  const others = [...marks].filter(mark => mark !== '-').map(mark => dashes[mark] ?? '')
  return [...new Set([...others, ...blanks])]
}

function faultsAfter(rest: string) {
  if (rest === '') return []
  return [/^\.\d\d$/.test(rest) ? `“${rest}” of O*NET` : '']
}

const youTube =
  /(?:youtube(?:-nocookie)?\.com\/(?:watch\?(?:[^#\s]*&)?v=|(?:embed|shorts|live|v|e)\/)|youtu\.be\/|ytimg\.com\/vi\/)([\w-]{11})(?![\w-])/i

/** The id in an address of YouTube, where the id or the whole video was to stand. */
export function explainVideo(say: Say, expected: string): Say {
  return ({ input }) => {
    const [, id] = youTube.exec(String(input ?? '')) ?? []
    return id ? `Unexpected address ${found(input)}, expected ${expected}: “${id}”` : say({ input })
  }
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The day that was meant, where its month is a word, or its parts lack a zero or a hyphen. */
export function explainDay(say: Say): Say {
  return ({ input }) => {
    const text = String(input ?? '').trim()
    const [, year, month, day] = /^(\d{4})[-/.‐-―\s]*(\d{1,2})[-/.‐-―\s]*(\d{1,2})(?:[T\s].*)?$/.exec(text) ?? []
    const named = /^(?:(\d{1,2})\.? )?([a-z]{3})[a-z]*\.? (?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4})$/i.exec(text)
    const at = months.indexOf(named?.[2]?.toLowerCase() ?? '')
    const [, first, second, last] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? []
    const isAmerican = Number(first) <= 12 && (Number(second) > 12 || first === second)
    const meant = year
      ? [year, month, day]
      : named && at >= 0
        ? [named[4], String(at + 1), named[1] ?? named[3]]
        : isAmerican
          ? [last, first, second]
          : [last, Number(first) > 12 ? second : undefined, first]
    if (meant.includes(undefined)) return say({ input })
    const right = meant.map(part => String(part).padStart(2, '0')).join('-')
    if (!isDay(right)) return `Unexpected ${found(text)}, expected a day that the calendar has`
    return right === text ? say({ input }) : `${say({ input })}, here “${right}”`
  }
}

/** Whether a text is a day of the calendar, as 2026-01-31. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) === true
}
