import { z } from 'zod'

/** A place for which OEWS gives figures of its own. */
export const areaSchema = z.strictObject({
  /** The code of OEWS: 3900000 a state, 0018140 a metropolitan area, 3900003 a nonmetropolitan area. */
  code: z.string().regex(/^\d{7}$/, 'Write the seven digits of OEWS, such as 0018140'),
  kind: z.enum(['state', 'metropolitan', 'nonmetropolitan']),
  /** The last part of its address: `columbus-oh`. */
  slug: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'Write small letters and hyphens, such as columbus-oh'),
  /** What people call it: “Columbus, OH”. */
  short: z.string().min(1),
  /** Postal abbreviations of the states in which it lies, the first one first. */
  states: z.array(z.string().regex(/^[A-Z]{2}$/, 'Write postal abbreviations, such as MO KS')).min(1),
  /** As OEWS publishes it: “Kansas City, MO-KS”. */
  name: z.string().min(1),
  /** Slugs that it had before; their addresses lead to this one for good. */
  formerly: z.array(z.string().min(1)),
})

export type Area = z.infer<typeof areaSchema>
export type AreaKind = Area['kind']
