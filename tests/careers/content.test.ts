import { describe, expect, test } from 'vitest'
import { careersIn, parseProfiles, readProfiles } from '#lib/careers/catalog'
import type { Career } from '#lib/careers/schema'

const parsed = parseProfiles(readProfiles())
const careers = careersIn(parsed)

test('every profile parses', () => {
  expect(parsed.flatMap(({ file }) => file.messages.map(String))).toEqual([])
  expect(careers.length).toBeGreaterThan(0)
})

describe.each(careers)('$slug', career => {
  const { sections, video, related, reviewed } = career

  test('has a written day or a video', () => {
    expect(sections.day ?? video).toBeDefined()
  })

  test.each([
    ['steps', 3, 7],
    ['skills', 4, 7],
    ['responsibilities', 4, 8],
    ['interview', 4, 7],
  ] as const)('has so many %s: %i to %i', (key, least, most) => {
    expect(sections[key].length).toBeGreaterThanOrEqual(least)
    expect(sections[key].length).toBeLessThanOrEqual(most)
  })

  test('has labels of a few words, each once in its list; a step may be a short sentence', () => {
    for (const [items, most] of [
      [sections.steps, 9],
      [sections.skills, 6],
      [sections.responsibilities, 6],
    ] as const) {
      const labels = items.map(({ label }) => label)
      expect(labels.filter(label => label.split(/\s+/).length > most)).toEqual([])
      expect(new Set(labels).size).toBe(labels.length)
    }
  })

  test('was reviewed on a day that has passed', () => {
    expect(Date.parse(reviewed)).toBeLessThanOrEqual(Date.now() + 86_400_000)
  })

  test('is related to careers that exist', () => {
    expect(related.filter(slug => !careers.some(other => other.slug === slug))).toEqual([])
  })

  test('tells each hour of its day once', () => {
    const times = sections.day?.entries.map(({ time }) => time) ?? []
    expect(new Set(times).size).toBe(times.length)
  })
})

test('no sentence stands in two profiles, or twice in one', () => {
  const seen = new Map<string, string>()
  const repeated = careers.flatMap(career =>
    sentencesOf(career).flatMap(sentence => {
      const first = seen.get(sentence)
      seen.set(sentence, career.slug)
      return first === undefined ? [] : [`${first}, ${career.slug}: ${sentence}`]
    }),
  )
  expect(repeated).toEqual([])
})

/** Sentences of at least five words, in lower case. */
function sentencesOf({ summary = '', sections }: Career) {
  const { day, steps, skills, responsibilities, interview } = sections
  const prose = [sections.overview, sections.education, sections.salary, sections.outlook, day?.intro]
  const items = [...steps, ...skills, ...responsibilities, ...(day?.entries ?? [])].map(({ text }) => text)
  const answers = interview.map(({ lookingFor }) => lookingFor)
  const texts = [...prose, ...items, ...answers, ...(day?.reasons ?? [])].map(part => part?.text ?? '')
  return [summary, ...texts, ...interview.map(({ question }) => question)]
    .flatMap(text => text.toLowerCase().split(/(?<=[.!?]["”]?)\s+/))
    .filter(sentence => sentence.split(' ').length >= 5)
}
