import type { Parsed } from '#lib/careers/parse'
import type { Career } from '#lib/careers/schema'
import type { Item, Prose, Sections } from '#lib/careers/section-schema'

/** A profile that parses, as the measures of style read it. */
export type Voice = {
  path: string
  career: Career
  figures: Parsed['figures']
  /** All below the front matter as typed, without the targets of links. */
  body: string
  /** Where a text of a section begins, as `path:line`; the line of the heading when the text is not found below it. */
  placeOf: (section: keyof Sections, text?: string) => string
}

/** The profiles that parse. Those with mistakes have messages of their own, and no voice until these are mended. */
export function voicesOf(parsed: Parsed[]): Voice[] {
  return parsed.flatMap(one => {
    if (!one.career) return []
    const { path } = one.file
    const body = String(one.file.value).replace(frontMatter, '').replace(target, '')
    return [{ path, career: one.career, figures: one.figures, body, placeOf: placesIn(one) }]
  })
}

const frontMatter = /^---\r?\n[\s\S]*?\n---\r?\n/
const target = /\]\([^()\s]*\)/g

function placesIn({ file, places }: Parsed): Voice['placeOf'] {
  const lines = String(file.value).split('\n').map(fold)
  return (section, text = '') => {
    const heading = places.ofValue(['sections', section])
    const start = heading && ('start' in heading ? heading.start.line : heading.line)
    const wanted = fold(text).slice(0, 40)
    const found = lines.findIndex((line, at) => at >= (start ?? 1) && wanted !== '' && line.includes(wanted))
    return `${file.path}:${found >= 0 ? found + 1 : (start ?? 1)}`
  }
}

/** Letters and digits alone: marks, escapes and the targets of links do not stand in what was read. */
function fold(text: string) {
  return text.replace(target, '').replace(/[^\p{L}\d]/gu, '')
}

/** The lists of a profile, by what an author calls their items. */
export const lists = ['steps', 'skills', 'responsibilities', 'answers', 'day entries', 'reasons'] as const
export type List = (typeof lists)[number]

/** The section in which a list stands. */
export const sectionOf: Record<List, keyof Sections> = {
  steps: 'steps',
  skills: 'skills',
  responsibilities: 'responsibilities',
  answers: 'interview',
  'day entries': 'day',
  reasons: 'day',
}

/** The texts of a list, without labels, questions and times; none where the section was left out. */
export function textsOfList({ sections }: Career, list: List): string[] {
  const { steps, skills, responsibilities, interview, day } = sections
  const texts: Record<List, Prose[]> = {
    steps: steps.map(textOf),
    skills: skills.map(textOf),
    responsibilities: responsibilities.map(textOf),
    answers: interview.map(({ lookingFor }) => lookingFor),
    'day entries': day?.entries.map(entry => entry.text) ?? [],
    reasons: day?.reasons ?? [],
  }
  return texts[list].map(({ text }) => text)
}

function textOf({ text }: Item) {
  return text
}
