import { z } from 'zod'
import { isAddress } from './address'
import { control } from './control-characters'
import { sectionsSchema } from './section-schema'
import { isSlug } from './slug'

/** An object in which an unknown key is a mistake, not a guest; `validate` puts the key before the message. */
function record<Shape extends z.ZodRawShape>(shape: Shape, message: string) {
  const keys = Object.keys(shape)
    .map(key => `\`${key}\``)
    .join(', ')
  return z.strictObject(shape, {
    error: issue => {
      return issue.code === 'unrecognized_keys' ? `expected one of ${keys}` : message
    },
  })
}

const filled = (message: string) =>
  z
    .string(message)
    .trim()
    .min(1, message)
    .refine(text => !control.test(text), { error: 'Write this without control characters', abort: true })
    .refine(text => !/[\t\n]/.test(text), 'Write this on one line, with blanks for tabs')
const address = (message: string) => z.string(message).refine(isAddress, message)
const dollars = (key: string) =>
  z.number(`Write \`${key}\` as a number of dollars, such as 51140`).positive(`Write \`${key}\` as a number above 0`)
const slug = (message: string) => z.string(message).refine(isSlug, message)

function isDay(text: string) {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) === true
}

/** A day of the calendar that is not in the future. */
const date = (key: string) =>
  z
    .string(`Write \`${key}\` as 2026-01-31`)
    .refine(isDay, `Write \`${key}\` as 2026-01-31`)
    .refine(
      day => !isDay(day) || Date.parse(day) < Date.now() + 86_400_000,
      `Write in \`${key}\` a day that has passed`,
    )

const sourceSchema = record(
  {
    name: filled('Write the `name` of the source'),
    url: address('Write the `url` of the source as https://…'),
  },
  'Write the source as `name` and `url`',
)

/** Pay of work that no official release measures. */
const salarySchema = record(
  {
    median: dollars('median'),
    /** The 10th percentile: a tenth earns less. */
    p10: dollars('p10'),
    /** The 90th percentile: a tenth earns more. */
    p90: dollars('p90'),
    unit: z.enum(['year', 'hour'], 'Write `unit` as year or hour'),
    area: filled('Write the `area` that the figures hold for, such as United States'),
    month: z.string('Write `month` as 2025-05').regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Write `month` as 2025-05'),
    source: sourceSchema,
  },
  'Write `salary` as `median`, `p10`, `p90`, `unit`, `area`, `month` and `source`, or leave it out',
).refine(({ p10, median, p90 }) => p10 < median && median < p90, 'Write `p10`, `median` and `p90` in rising order')

const videoSchema = record(
  {
    id: z
      .string('Write the `id` of the video as YouTube gives it: 11 letters, digits, _ or -')
      .regex(/^[\w-]{11}$/, 'Write the `id` of the video as YouTube gives it: 11 letters, digits, _ or -'),
    title: filled('Write the `title` of the video'),
    /** Who made it. */
    source: filled('Write the `source` of the video: who made it'),
    /** Minutes and seconds. */
    length: z
      .string('Write the `length` of the video as “1:30”')
      .regex(/^\d{1,2}:[0-5]\d$/, 'Write the `length` of the video as “1:30”')
      .optional(),
  },
  'Write `video` as `id`, `title` and `source`',
)

const correctionSchema = record(
  {
    date: date('date'),
    said: filled('Write in `said` what the page said'),
    right: filled('Write in `right` what is right'),
    source: sourceSchema,
  },
  'Write a correction as `date`, `said`, `right` and `source`',
)

/** What stands above the headings of a profile. */
export const frontMatterSchema = record(
  {
    title: filled('Write `title`: the name of the career, such as Electrician').max(
      80,
      'Write `title` in at most 80 characters',
    ),
    /** Code of the Standard Occupational Classification, 2018. */
    soc: z.string('Write `soc` as 29-2072').regex(/^\d{2}-\d{4}$/, 'Write `soc` as 29-2072'),
    /** Other titles of the same work. */
    also: z.array(filled('Write each other title as text'), 'Write `also` as a list of other titles').default([]),
    /** One sentence for the top of the page and for search results. */
    summary: filled('Write `summary` as one sentence').max(300, 'Write `summary` in at most 300 characters').optional(),
    /** How the official category differs from the title. */
    category: filled('Write `category` as a sentence or two').optional(),
    /** The day the facts were last compared with their sources. */
    reviewed: date('reviewed'),
    /** The day the profile first stood in the guide. */
    published: date('published').optional(),
    video: videoSchema.optional(),
    related: z
      .array(slug('Write a related career as its slug, such as registered-nurse'), 'Write `related` as a list of slugs')
      .default([]),
    /** Slugs that the profile had before, the oldest first; their addresses lead to this one. */
    formerly: z
      .array(
        slug('Write a former slug as it stood in the address, such as nurse'),
        'Write `formerly` as a list of slugs',
      )
      .default([]),
    corrections: z.array(correctionSchema, 'Write `corrections` as a list').default([]),
    salary: salarySchema.optional(),
  },
  'Write the front matter as keys and values',
).refine(({ published, reviewed }) => published === undefined || published <= reviewed, {
  error: 'Write in `published` a day that is not after `reviewed`',
  path: ['published'],
  // Of a day that is no day, that alone is said.
  when: ({ issues }) => !issues.some(({ path }) => path?.[0] === 'published' || path?.[0] === 'reviewed'),
})
export type FrontMatter = z.infer<typeof frontMatterSchema>

/** A profile, read and validated. Its slug is the name of its file and the last part of its address. */
export const careerSchema = frontMatterSchema.safeExtend({ slug: z.string(), sections: sectionsSchema })

export type Career = z.infer<typeof careerSchema>
