import type { Career } from '#lib/careers/schema'
import type { Item, Prose } from '#lib/careers/section-schema'

/** So many characters fit the two columns of the sheet on US Letter, the shorter of both papers. */
const room = 3000

type Line = { label: string; text: string }
type Text = { steps: Line[]; reasons: string[]; skills: Line[]; moreSkills: string[] }

/**
 * What of a profile stands on its handout, so that it fits one page: steps and reasons whole, then skills in their order
 * while there is room, and the names of the others. Where steps and reasons alone are too long, each is cut to its first
 * sentence; the profile has the rest.
 * @param sections of the profile
 * @returns plain text
 */
export function fillHandout({ steps, day, skills }: Pick<Career['sections'], 'steps' | 'day' | 'skills'>): Text {
  const whole = { steps: steps.map(toLine), reasons: (day?.reasons ?? []).map(({ text }) => text) }
  const short = { steps: steps.map(toFirst), reasons: (day?.reasons ?? []).map(firstSentence) }
  const chosen = lengthOf(whole) <= room ? whole : short
  let left = room - lengthOf(chosen)
  const lines = skills.map(toLine)
  const first = lines.findIndex(line => {
    left -= size(line)
    return left < 0
  })
  const count = first < 0 ? lines.length : first
  return { ...chosen, skills: lines.slice(0, count), moreSkills: lines.slice(count).map(({ label }) => label) }
}

function toLine({ label, text }: Item): Line {
  return { label, text: text.text }
}

function toFirst({ label, text }: Item): Line {
  return { label, text: firstSentence(text) }
}

const sentences = new Intl.Segmenter('en-US', { granularity: 'sentence' })

function firstSentence({ text }: Pick<Prose, 'text'>) {
  const [first] = sentences.segment(text)
  return first?.segment.trim() ?? ''
}

function lengthOf({ steps, reasons }: { steps: Line[]; reasons: string[] }) {
  return [...steps.map(size), ...reasons.map(({ length }) => length)].reduce((sum, one) => sum + one, 0)
}

function size({ label, text }: Line) {
  return label.length + text.length
}
