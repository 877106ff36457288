import { getAllOccupationsTotal } from '#lib/occupations/catalog'
import { annualPay } from '#lib/pay/pay'
import { traits } from './traits'

/**
 * A list that readers ask for: a rule over official figures, which is a filter of `/careers` that they can change.
 * `filter` holds the parameters of that filter; `order` says by what the list stands.
 */
export type WorkList = {
  slug: string
  /** As a heading, and behind a number of careers: “32 careers: good pay without a degree”. */
  name: string
  /** One sentence for cards and search engines. */
  summary: string
  /** Which work stands in it, as a whole sentence. */
  rule: string
  filter: Record<string, string | string[]>
  order: ListOrder
  sources: ListSource[]
  /** What a reader must know before believing it. */
  caution?: string
}

/** What decides whether work stands in a list, and in which order. */
export type ListSource = 'wages' | 'projections' | 'O*NET'
export type ListOrder = 'openings' | 'pay' | 'growth' | 'jobs'

const belowDegree = [
  'no-formal-educational-credential',
  'high-school-diploma-or-equivalent',
  'some-college-no-degree',
  'postsecondary-nondegree-award',
]
const noCollege = belowDegree.slice(0, 2)
const license = 'Some of this work needs a license or a test; the page of each says more.'
const partly = 'Known for 450 of the 830 occupations; the others are left out, whatever they are like.'

/** A list by the last part of its address; undefined when there is none of that name. */
export function getList(slug: string): WorkList | undefined {
  return getLists().find(list => list.slug === slug)
}

/**
 * Every list, in the order of `/lists`. “Good pay” is measured by the median pay of all occupations together, so it moves
 * with each release of wages.
 */
export function getLists(): WorkList[] {
  const median = annualPay({ occupation: getAllOccupationsTotal() }) ?? 0
  const dollars = `$${median.toLocaleString('en-US')}`
  return [
    {
      slug: 'good-pay-without-a-degree',
      name: 'Good pay without a degree',
      summary: 'Work that needs no college degree and pays more than the middle of all jobs.',
      rule: `Work that people usually enter without a college degree, and whose median pay is at least ${dollars} a year, the median of all work in the nation.`,
      filter: { education: belowDegree, least: String(median) },
      order: 'openings',
      sources: ['wages', 'projections'],
      caution: license,
    },
    {
      slug: 'short-training',
      name: 'Ready within a year',
      summary: 'Work that needs a high school diploma at most and up to a year of training on the job.',
      rule: 'Work that people usually enter with a high school diploma or less, without related work first, and with at most 12 months of training on the job.',
      filter: {
        education: noCollege,
        training: ['none', 'short-term-on-the-job-training', 'moderate-term-on-the-job-training'],
        experience: 'none',
      },
      order: 'pay',
      sources: ['wages', 'projections'],
      caution: license,
    },
    {
      slug: 'without-a-degree',
      name: 'Without a degree',
      summary: 'All work that needs no college degree, with the most openings first.',
      rule: 'Work that people usually enter without a college degree: with no diploma, a high school diploma, some college, or a certificate after high school.',
      filter: { education: belowDegree },
      order: 'openings',
      sources: ['projections'],
      caution: license,
    },
    {
      slug: 'no-diploma',
      name: 'No diploma needed',
      summary: 'Work that people enter without a high school diploma.',
      rule: 'Work for which no school credential is typical.',
      filter: { education: 'no-formal-educational-credential' },
      order: 'openings',
      sources: ['projections'],
    },
    {
      slug: 'no-experience',
      name: 'Start with no experience',
      summary: 'Work that needs no degree, no related work first, and at most a month of training.',
      rule: 'Work that people usually enter with a high school diploma or less, without related work first, and with at most a month of training on the job.',
      filter: {
        education: noCollege,
        training: ['none', 'short-term-on-the-job-training'],
        experience: 'none',
      },
      order: 'openings',
      sources: ['projections'],
    },
    {
      slug: 'apprenticeships',
      name: 'Learn through an apprenticeship',
      summary: 'Work that people learn on the job, with pay, through an apprenticeship.',
      rule: 'Work for which an apprenticeship is the typical training.',
      filter: { training: 'apprenticeship' },
      order: 'openings',
      sources: ['projections'],
      caution: 'Other trades have apprenticeships too; here are those in which it is the usual way.',
    },
    {
      slug: 'two-year-degree',
      name: 'With a two-year degree',
      summary: 'Work that people enter with an associate’s degree.',
      rule: 'Work that people usually enter with an associate’s degree.',
      filter: { education: 'associates-degree' },
      order: 'openings',
      sources: ['projections'],
    },
    {
      slug: 'highest-pay',
      name: 'Highest pay',
      summary: 'Work that pays half of its people $100,000 a year or more.',
      rule: 'Work whose median pay is at least $100,000 a year.',
      filter: { least: '100000' },
      order: 'pay',
      sources: ['wages'],
      caution: 'Pay above $239,200 is published as “at least” that much, so the first places cannot be told apart.',
    },
    {
      slug: 'fastest-growing',
      name: 'Fastest growing',
      summary: 'Work that is projected to grow faster than all work together.',
      rule: 'Work whose jobs are projected to grow above the average of all occupations over ten years.',
      filter: { growth: 'above-the-average-of-all-occupations' },
      order: 'growth',
      sources: ['projections'],
      caution: 'A projection is not a promise, and a small occupation can grow fast and still offer few jobs.',
    },
    {
      slug: 'most-openings',
      name: 'Most openings',
      summary: 'Work with the most openings a year, new jobs and those that people leave.',
      rule: 'All work, by the openings a year that are projected, most first. Most of them come from people who move on or retire.',
      filter: {},
      order: 'openings',
      sources: ['projections'],
      caution: 'Many openings often mean that many people leave. Look at the pay too.',
    },
    ofTrait('outdoors', 'Outdoors', 'Work outdoors in any weather.', partly),
    ofTrait('on-your-feet', 'Not at a desk', 'Work in which people stand and move most of the time.', partly),
    ofTrait('hands', 'With your hands', 'Work with tools, machines, plants or animals.', undefined, 'with-your-hands'),
    ofTrait('helping', 'Helping people', 'Work that helps, teaches or cares for people.', undefined, 'helping-people'),
    ofTrait('children', 'With children', 'Work with children and young people.', undefined, 'with-children'),
    ofTrait('animals', 'With animals', 'Work with animals.', undefined, 'with-animals'),
    ofTrait('creative', 'Creative work', 'Work with words, pictures, sound and shape.', undefined, 'creative'),
    ofTrait('numbers', 'With numbers', 'Work in which mathematics matters.', undefined, 'with-numbers'),
    {
      slug: 'with-computers',
      name: 'With computers',
      summary: 'Work that makes computers, programs and networks do what people need.',
      rule: 'All work of the field “Computers and mathematics”.',
      filter: { field: 'computers-and-mathematics' },
      order: 'openings',
      sources: ['projections'],
    },
  ]
}

function ofTrait(slug: string, name: string, summary: string, caution: string | undefined, address = slug): WorkList {
  const rule = traits.find(trait => trait.slug === slug)?.rule ?? ''
  return {
    slug: address,
    name,
    summary,
    rule: `Work for which ${rule}.`,
    filter: { context: slug },
    order: 'openings',
    sources: ['O*NET', 'projections'],
    ...(caution && { caution }),
  }
}
