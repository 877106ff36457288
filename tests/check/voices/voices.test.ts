import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readGuide } from '#lib/check/checked-careers'
import { isOver } from '#lib/check/voices/measure'
import { linesOf, listOver, measureStyle, styleLines } from '#lib/check/voices/report'
import { entriesOf, fill, items, makeGuide, type Parts } from './made-up-guide'

/** How many profiles of a guide may do something, and what it is; the next one is one too many. */
type Case = {
  measure: string
  size: number
  most: number
  fault: Partial<Parts>
  others?: (at: number) => Partial<Parts>
  /** How many do it in the guide that is over; one more than may. */
  over?: number
}

const twoOfTwelve = (measure: string, fault: Partial<Parts>): Case => ({ measure, size: 12, most: 2, fault })
const noneOfSix = (measure: string, fault: Partial<Parts>): Case => ({ measure, size: 6, most: 0, fault })

const lists = {
  steps: (texts: string[]) => ({ steps: texts }),
  skills: (texts: string[]) => ({ skills: texts }),
  responsibilities: (texts: string[]) => ({ responsibilities: texts }),
  answers: (texts: string[]) => ({ answers: texts }),
  'day entries': (texts: string[]) => ({ entries: entriesOf(texts) }),
  reasons: (texts: string[]) => ({ reasons: texts }),
}

const twoFragments = ['A calm no, with the reason.', 'Something you fixed, told well.', 'You stop.']
const twoVerdicts = ['You stop. Rushing it ends the interview.', 'You ask. Guessing worries a manager.', 'You stop.']
const longSentence = `You test ${'one more and '.repeat(7)}then rest.`
const keepsOut = (words: number) => `A diploma.\n\n**What can keep you out:** ${fill(words - 5)}`

const cases: Case[] = [
  ...Object.entries(lists).flatMap(([list, write]) => [
    {
      measure: `The same number of ${list}`,
      size: 10,
      most: 6,
      fault: write(items(6)),
      others: (at: number) => write(items((at % 4) + 2)),
    },
    {
      measure: `The same number of sentences in ${list}`,
      size: 20,
      most: 11,
      fault: write(Array.from({ length: 3 }, () => 'You look. You test.')),
    },
  ]),
  {
    ...noneOfSix('Lengths of one, two and three sentences that no item of a list has', {
      reasons: ['Noise tires you.', 'Nights tire you. So do days.'],
    }),
    over: 6,
  },
  twoOfTwelve('A meal as an entry of the day', { entries: entriesOf(['Read the log.', 'Lunch in the van.']) }),
  twoOfTwelve('A phone call in mid-afternoon', {
    entries: [
      { time: '13:00', text: 'The phone rings.' },
      { time: '14:10', text: 'A client calls about her widget.' },
    ],
  }),
  twoOfTwelve('“Beginners do X; you do Y”', { skills: ['Beginners hurry; you wait.', 'You look.'] }),
  twoOfTwelve('“One wrong X”', { outlook: 'Demand grows. One wrong screw stops a plant.' }),
  twoOfTwelve('“What remains is”', { outlook: 'Robots do the rest. What remains is the hard part.' }),
  twoOfTwelve('More than one answer that opens with a fragment', { answers: twoFragments }),
  twoOfTwelve('More than one answer that ends with a verdict on the bad answer', { answers: twoVerdicts }),
  twoOfTwelve('Every reason begins with “You want”, “You need” or “You hate”', {
    reasons: ['You want praise.', 'You hate noise.'],
  }),
  twoOfTwelve('First sentences that do not define the work', {
    overview: 'Who tries a widget? A tester does. You test. You write.',
  }),
  {
    measure: 'Sentences of 25 words and more',
    size: 12,
    most: 4,
    fault: { salary: Array.from({ length: 3 }, () => longSentence).join(' ') },
  },
  noneOfSix('Dollar amounts, percentages and numbers of jobs in prose', {
    summary: 'They earn $50,000.',
    salary: 'Nights pay 8 percent more, for 1,200 workers.',
  }),
  noneOfSix('Times without a.m. or p.m. inside sentences', {
    salary: 'From 7:30 to 9:15 a.m. you test, at 14:30 you rest, and at 3:00 you leave for the 5:10 p.m. bus.',
  }),
  {
    measure: 'Profiles of other than 1,400 to 1,750 words',
    size: 12,
    most: 2,
    fault: { education: fill(1900) },
    others: () => ({ education: fill(1400) }),
  },
  twoOfTwelve('Typical education: more than 150 words', {
    education: `${fill(151)}\n\n**What can keep you out:** a law.`,
  }),
  {
    ...twoOfTwelve('What can keep you out: more than 40 words', { education: keepsOut(41) }),
    others: () => ({ education: keepsOut(40) }),
  },
  twoOfTwelve('Salary: more than 50 words', { salary: fill(51) }),
  twoOfTwelve('Job outlook: more than 50 words', { outlook: fill(51) }),
  twoOfTwelve('Working conditions: more than 70 words', { conditions: fill(71) }),
  twoOfTwelve('Day in the life: more than 300 words', { entries: entriesOf([fill(290)]) }),
  twoOfTwelve('How to become one: more than 180 words', { steps: [fill(180)] }),
  twoOfTwelve('Where it leads: more than 60 words', { advancement: fill(61) }),
  twoOfTwelve('Essential skills: more than 150 words', { skills: [fill(150)] }),
  twoOfTwelve('Key responsibilities: more than 150 words', { responsibilities: [fill(150)] }),
  twoOfTwelve('Common interview questions: more than 400 words', { answers: [fill(400)] }),
  {
    ...twoOfTwelve('“What is a …?” of other than three to five sentences', { overview: fill(30) }),
    others: () => ({ overview: fill(25) }),
  },
  {
    ...twoOfTwelve('Lists of too few or too many items', { steps: items(8), skills: items(3) }),
    others: () => ({ entries: entriesOf(items(6)), steps: items(7), skills: items(4), ...shortLists }),
  },
  twoOfTwelve('Responsibilities of more than 25 words', { responsibilities: [fill(25), fill(24)] }),
]
const shortLists = { responsibilities: items(4), answers: items(4) }

test.each(cases)('$measure: inside the bound, and over it', async ({ measure, size, most, fault, others, over }) => {
  const report = (faulty: number) => {
    const guide = makeGuide(size, at => (at < faulty ? { ...others?.(at), ...fault } : (others?.(at) ?? {})))
    expect(guide.flatMap(({ file }) => file.messages.map(String))).toEqual([])
    const found = measureStyle(guide).measures.find(({ name }) => name === measure)
    if (!found) throw new Error(`No measure “${measure}”`)
    return { isOver: isOver(found), lines: linesOf(found) }
  }
  const [inside, outside] = [report(most), report(over ?? most + 1)]
  expect([inside.isOver, outside.isOver]).toEqual([false, true])
  await expect(`${[...inside.lines, ...outside.lines].join('\n')}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, fileOf(measure)),
  )
})

test('every measure is tried, and no report is left of one that is gone', () => {
  const names = cases.map(({ measure }) => measure)
  expect(
    measureStyle(makeGuide(6, () => ({})))
      .measures.map(({ name }) => name)
      .toSorted(),
  ).toEqual(names.toSorted())
  const reports = readdirSync(import.meta.dirname).filter(name => name.endsWith('.txt'))
  expect(reports.toSorted()).toEqual(names.map(fileOf).toSorted())
})

test('shares of fewer than six profiles are shown and not judged', () => {
  const five = measureStyle(makeGuide(5, () => ({ overview: 'Who? You. It is work.' })))
  expect(five.measures.some(isOver)).toBe(true)
  expect(listOver(five)).toEqual([])
  expect(styleLines(five)[0]).toBe('Style of 5 profiles: too few to judge, shares count from 6 profiles on.')
  expect(listOver(measureStyle(makeGuide(6, () => ({ overview: 'Who? You. It is work.' }))))).not.toEqual([])
  expect(styleLines(measureStyle([]))).toHaveLength(1)
})

test('shares are charged to no profile', () => {
  const guide = makeGuide(6, () => ({ overview: 'Who? You. It is work.' }))
  measureStyle(guide)
  expect(guide.flatMap(({ file }) => file.messages)).toEqual([])
})

test('our own guide has many voices: no share is over its bound', () => {
  expect(listOver(measureStyle(readGuide())).flatMap(linesOf)).toEqual([])
})

function fileOf(measure: string) {
  return `${measure
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')}.txt`
}
