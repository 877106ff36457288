import { z } from 'zod'
import { jobsSchema, socSchema } from '#lib/occupations/schema'
import { wagesSchema } from '#lib/occupations/wage-file'

const percent = z.number().min(0).max(100).nullable()
const factor = z.number().nonnegative().nullable()

/** What OEWS publishes of one occupation in one place. Null is “not released”, never zero and never “low”. */
export const figuresSchema = z
  .strictObject({
    /** Rounded to ten by the publisher. */
    jobs: jobsSchema.nullable(),
    /** The relative standard error of `jobs`, in percent. */
    jobsError: percent,
    /** What the wages are paid by: the hour only where no yearly wages are released. Null where no wage is released. */
    unit: z.enum(['year', 'hour']).nullable(),
    /** In dollars a `unit`. `atLeast` is a wage that is withheld because it is that high or higher. */
    wages: wagesSchema,
    /** The relative standard error of the mean wage, in percent. */
    wageError: percent,
    /** Jobs of the occupation among 1,000 jobs of the place. */
    perThousand: factor,
    /** Its share of the place's jobs divided by its share of the nation's: 2 is twice as common. */
    quotient: factor,
  })
  .refine(({ unit, wages }) => (unit === null) === Object.values(wages).every(wage => wage === null), {
    message: 'Say by the year or by the hour where a wage is released, and only there',
    path: ['unit'],
  })

/** One published cell: an occupation (00-0000 is all of them) in a place, which is named by its code of OEWS. */
export type Cell = Figures & { soc: string; area: string }
export type Figures = z.infer<typeof figuresSchema>

export const areaCodeSchema = z.string().regex(/^\d{7}$/, 'Write the seven digits of OEWS, such as 0018140')
export const keySchemas = { soc: socSchema, area: areaCodeSchema }
