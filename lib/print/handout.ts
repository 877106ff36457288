import type { Career } from '#lib/careers/schema'

/** So many characters fit the two columns of the sheet on US Letter, the shorter of both papers. */
const room = 2100

type Line = { label: string; text: string }
type Text = { steps: Line[]; reasons: string[]; skills: Line[]; moreSkills: string[] }

/**
 * What of a profile stands on its handout, so that it fits one page: steps and reasons whole, every skill by its name,
 * and the first skills with their text while there is room. Where steps and reasons alone are too long, the steps are
 * names too: a sentence out of a text could mislead, and the profile has all of it.
 * @param sections of the profile
 * @returns plain text; a step without its text has an empty one
 */
export function fillHandout({ steps, day, skills }: Pick<Career['sections'], 'steps' | 'day' | 'skills'>): Text {
  const reasons = (day?.reasons ?? []).map(({ text }) => text)
  const names = sum([...steps, ...skills].map(({ label }) => label)) + sum(reasons)
  const fits = names + sum(steps.map(({ text }) => text.text)) <= room
  const shown = steps.map(({ label, text }) => ({ label, text: fits ? text.text : '' }))
  let left = room - names - sum(shown.map(({ text }) => text))
  const lines = skills.map(({ label, text }) => ({ label, text: text.text }))
  const first = lines.findIndex(({ text }) => {
    left -= text.length
    return left < 0
  })
  const count = first < 0 ? lines.length : first
  return { steps: shown, reasons, skills: lines.slice(0, count), moreSkills: lines.slice(count).map(one => one.label) }
}

function sum(texts: string[]) {
  return texts.reduce((length, text) => length + text.length, 0)
}
