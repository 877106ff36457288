import { educationLevels } from '#lib/occupations/education'
import { fieldOf, fields } from '#lib/occupations/fields'
import { type GrowthWords, growthWords } from '#lib/occupations/growth'
import { jobZones } from '#lib/occupations/job-zones'
import { payBandOf, payBands } from '#lib/pay/bands'
import type { Entry } from '#lib/work/entries'
import { traits, traitsOf } from '#lib/work/traits'

const growth = toOptions([
  ['much faster than average', '7% or more'],
  ['faster than average', '5% or 6%'],
  ['as fast as average', '3% or 4%'],
  ['slower than average', '1% or 2%'],
  ['little or no change', '0%'],
  ['decline', 'fewer jobs'],
  ['above the average of all occupations'],
  ['the average of all occupations'],
  ['below the average of all occupations'],
] satisfies [GrowthWords, string?][])

const training = [
  { official: 'None', name: 'None' },
  { official: 'Short-term on-the-job training', name: 'Up to a month' },
  { official: 'Moderate-term on-the-job training', name: 'One to 12 months' },
  { official: 'Long-term on-the-job training', name: 'More than a year' },
  { official: 'Apprenticeship', name: 'Apprenticeship' },
  { official: 'Internship/residency', name: 'Internship or residency' },
].map(option => ({ ...option, slug: toSlug(option.official) }))

const experience = [
  { official: 'None', name: 'None' },
  { official: 'Less than 5 years', name: 'Less than 5 years' },
  { official: '5 years or more', name: '5 years or more' },
].map(option => ({ ...option, slug: toSlug(option.official).replace(/^-/, '') }))

const stories = [
  { slug: 'yes', name: 'With a story', note: 'day, steps, interview' },
  { slug: 'no', name: 'Official figures only' },
]

/** By what the list of careers can be filtered, in the order of the form and of addresses. */
export const facets: Facet[] = [
  { key: 'field', name: 'Field of work', asked: 'in', options: fields, read: ({ soc }) => fieldOf(soc)?.slug },
  {
    key: 'education',
    name: 'Typical education',
    asked: 'typical education:',
    options: educationLevels,
    read: ({ occupation }) => findOfficial(educationLevels, occupation?.projection?.education),
  },
  {
    key: 'pay',
    name: 'Median pay a year',
    asked: 'median pay:',
    note: 'Half earn more, half earn less. Where only the pay of an hour is released, it counts 2,080 times.',
    options: payBands,
    read: payBandOf,
  },
  {
    key: 'growth',
    name: 'Growth of jobs',
    asked: 'growth:',
    note: 'Projected over ten years, in the words of the Bureau of Labor Statistics.',
    options: growth,
    read: ({ occupation }) => occupation?.projection && find(growth, growthWords(occupation.projection)),
  },
  {
    key: 'zone',
    name: 'How much training',
    asked: 'training:',
    note: 'School, training and experience together: O*NET’s job zones, 1 to 5.',
    options: jobZones,
    read: ({ occupation }) => occupation?.jobZone?.toString(),
  },
  {
    key: 'training',
    name: 'Training on the job',
    asked: 'training on the job:',
    note: 'What a newcomer with the usual education still needs to do the work well.',
    options: training,
    read: ({ occupation }) => findOfficial(training, occupation?.projection?.training),
  },
  {
    key: 'experience',
    name: 'Related work first',
    asked: 'related work first:',
    note: 'Years in related work that employers usually ask for.',
    options: experience,
    read: ({ occupation }) => findOfficial(experience, occupation?.projection?.experience),
  },
  {
    key: 'context',
    name: 'What the work is like',
    asked: 'work that is:',
    note: 'From O*NET. Time outdoors, sitting and on one’s feet is known for 450 occupations; the others are left out.',
    options: [...traits],
    read: traitsOf,
  },
  {
    key: 'story',
    name: 'With or without a story',
    asked: 'profile:',
    options: stories,
    read: ({ career }) => (career ? 'yes' : 'no'),
  },
]

export const facetKeys = facets.map(({ key }) => key)

function toOptions(named: [name: string, note?: string][]): Option[] {
  return named.map(([name, note]) => ({ name, note, slug: toSlug(name) }))
}

function toSlug(name: string) {
  return name.toLowerCase().replace(/[^a-z]+/g, '-')
}

function findOfficial(options: { slug: string; official: string }[], name: string | null | undefined) {
  return options.find(({ official }) => official === name)?.slug
}

function find(options: Option[], name: string | null | undefined): string | undefined {
  return options.find(option => option.name === name)?.slug
}

/** `asked` stands before the chosen options when a choice is said in words; `read` gives the options of an entry. */
export type Facet = {
  key: 'field' | 'education' | 'pay' | 'growth' | 'zone' | 'training' | 'experience' | 'context' | 'story'
  name: string
  asked: string
  note?: string
  options: Option[]
  read: (entry: Entry) => string | string[] | undefined
}
export type Option = { slug: string; name: string; note?: string }
export type FacetKey = Facet['key']
