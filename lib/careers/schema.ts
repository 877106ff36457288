import { z } from 'zod'
import { valueAt } from '#lib/record'
import { explainCode, explainVideo } from './explain-value'
import { found } from './found'
import { address, date, dollars, filled, list, month, record, say, shaped } from './front-matter-values'
import { sectionsSchema } from './section-schema'
import { isSlug, toSlug } from './slug'

const sourceSchema = record(
  { name: filled('the `name` of the source', 'who says so'), url: address('the `url` of the source') },
  'the `source`',
  'its `name` and its `url`',
)

/** Pay of work that no official release measures. */
const salarySchema = record(
  {
    median: dollars('median'),
    /** The 10th percentile: a tenth earns less. */
    p10: dollars('p10'),
    /** The 90th percentile: a tenth earns more. */
    p90: dollars('p90'),
    unit: z.enum(['year', 'hour'], { error: say('`unit`', '“year” or “hour”') }),
    area: filled('`area`', 'where the figures hold, such as a state'),
    month: month(),
    source: sourceSchema,
  },
  '`salary`',
  '`median`, `p10`, `p90`, `unit`, `area`, `month` and `source`, or no such key',
).refine(({ p10, median, p90 }) => p10 < median && median < p90, {
  error: ({ input }) => {
    const [p10, median, p90] = ['p10', 'median', 'p90'].map(key => valueAt(input, [key]))
    return `Unexpected order: \`p10\` ${p10}, \`median\` ${median}, \`p90\` ${p90}, expected each above the one before`
  },
})

const videoId = 'the id that YouTube gives it: 11 letters, digits, “_” or “-”'
const videoSchema = record(
  {
    id: shaped(
      'the `id` of the video',
      videoId,
      text => /^[\w-]{11}$/.test(text),
      explainVideo(say('the `id` of the video', videoId), 'the `id` alone'),
    ),
    title: filled('the `title` of the video', 'its name'),
    /** Who made it. */
    source: filled('the `source` of the video', 'who made it'),
    /** Minutes and seconds. */
    length: shaped('the `length` of the video', 'minutes and seconds: “M:SS”', text =>
      /^\d{1,2}:[0-5]\d$/.test(text),
    ).optional(),
  },
  '`video`',
  'its `id`, `title` and `source`, or no such key',
  explainVideo(
    say('`video`', 'its `id`, `title` and `source`, or no such key'),
    '`title`, `source` and the `id` in it',
  ),
)

const correctionSchema = record(
  {
    date: date('date', 'the day of the correction'),
    said: filled('`said`', 'what the page said'),
    right: filled('`right`', 'what is right'),
    source: sourceSchema,
  },
  'a correction',
  '`date`, `said`, `right` and `source`',
)

const volatileSchema = record(
  {
    claim: filled('the `claim`', 'what holds now and may change, in one sentence'),
    /** When it was last looked up. */
    month: month(),
    source: sourceSchema,
  },
  'a volatile claim',
  '`claim`, `month` and `source`',
)

const code = 'two digits, a hyphen and four digits, as in 12-3456'

/** What stands above the headings of a profile. */
export const frontMatterSchema = record(
  {
    title: filled('`title`', 'the name of the career'),
    /** Code of the Standard Occupational Classification, 2018. */
    soc: shaped('`soc`', code, text => /^\d{2}-\d{4}$/.test(text), explainCode(say('`soc`', code))),
    /** Other titles of the same work. */
    also: list(filled('another title', 'text'), 'also', 'other titles'),
    /** One sentence for the top of the page and for search results. */
    summary: filled('`summary`', 'one sentence').optional(),
    /** How the official category differs from the title. */
    category: filled('`category`', 'a sentence or two').optional(),
    /** The day the facts were last compared with their sources. */
    reviewed: date('reviewed', 'the day the facts were last compared with their sources'),
    /** The day the profile first stood in the guide. */
    published: date('published', 'the day the profile first stood in the guide').optional(),
    video: videoSchema.optional(),
    /** Whether they are slugs is said when all profiles are known, with the slug that was meant. */
    related: list(z.string({ error: say('a related career', 'its slug') }), 'related', 'slugs'),
    /** Slugs that the profile had before, the oldest first; their addresses lead to this one. */
    formerly: list(
      shaped('a former slug', 'the name of its file without “.md”', isSlug, ({ input }) => {
        const slug = toSlug(String(input ?? '').replace(/^.*\/|\.md$/g, ''))
        const expected = `lower-case words and hyphens${isSlug(slug) ? `: “${slug}”` : ''}`
        return `Unexpected ${found(input)} as a former slug, expected ${expected}`
      }),
      'formerly',
      'slugs',
    ),
    corrections: z
      .array(correctionSchema, {
        error: say('`corrections`', 'a list, each with `date`, `said`, `right` and `source`'),
      })
      .default([]),
    /** Rules, exams, laws and prices that hold now and may change: whoever reviews the profile looks them up again. */
    volatile: z
      .array(volatileSchema, { error: say('`volatile`', 'a list, each with `claim`, `month` and `source`') })
      .default([]),
    salary: salarySchema.optional(),
  },
  'the front matter',
  'keys and values',
).refine(({ published, reviewed }) => published === undefined || published <= reviewed, {
  error: ({ input }) => {
    const [published, reviewed] = ['published', 'reviewed'].map(key => valueAt(input, [key]))
    return `Unexpected “${published}” as \`published\`, expected a day that is not after \`reviewed\`, “${reviewed}”`
  },
  path: ['published'],
  // Of a day that is no day, that alone is said.
  when: ({ issues }) => !issues.some(({ path }) => path?.[0] === 'published' || path?.[0] === 'reviewed'),
})
export type FrontMatter = z.infer<typeof frontMatterSchema>

/** A profile, read and validated. Its slug is the name of its file and the last part of its address. */
export const careerSchema = frontMatterSchema.safeExtend({ slug: z.string(), sections: sectionsSchema })

export type Career = z.infer<typeof careerSchema>
