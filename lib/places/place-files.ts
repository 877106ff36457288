import { z } from 'zod'
import { dataFolder, readDataFile } from '#lib/occupations/data-folder'
import { sourceSchema } from '#lib/occupations/schema'
import type { Area } from './area'
import { areaCodeSchema } from './cell'

/** The stored files of figures by place, and the heads that say where each comes from. */
export const placeFiles = {
  areas: 'areas.json',
  nation: 'nation.csv',
  industries: 'industries.json',
  industryCells: 'industries.csv',
  prices: 'prices.json',
  zips: 'zip-codes.json',
  zipLines: 'zip-codes.csv',
} as const

/** The file of an area: a line an occupation. */
export function areaFile({ slug }: Pick<Area, 'slug'>): string {
  return `areas/${slug}.csv`
}

/** The first 16 digits of the SHA-256 of a file: a file that was changed by hand, or half written, is noticed. */
const digest = z.string().regex(/^[0-9a-f]{16}$/)

/** The head of the area files. `cells` counts the occupations published in an area, without their total. */
export const areasHeadSchema = z.strictObject({
  source: sourceSchema,
  year: z.int(),
  /** The bounds in dollars from which this release withholds a wage. */
  topCode: z.strictObject({ hourly: z.number(), annual: z.number() }),
  /** Of the nation's file. */
  digest,
  records: z.array(z.strictObject({ area: areaCodeSchema, cells: z.int().nonnegative(), digest })).min(1),
})

/** The head of the figures by industry: the industries that stand in it. */
export const industriesHeadSchema = z.strictObject({
  source: sourceSchema,
  year: z.int(),
  digest,
  records: z.array(
    z.strictObject({ code: z.string().length(6), name: z.string().min(1), level: z.enum(['sector', 'industry']) }),
  ),
})

const parity = z.number().min(20).max(400)

/** Regional price parities: what things cost in a place, the nation being 100. */
export const pricesSchema = z.strictObject({
  source: sourceSchema,
  year: z.int(),
  records: z
    .array(
      z.strictObject({
        area: areaCodeSchema,
        all: parity,
        goods: parity,
        housing: parity,
        utilities: parity,
        otherServices: parity,
      }),
    )
    .min(1),
})

/** The head of the ZIP codes. */
export const zipsHeadSchema = z.strictObject({
  source: sourceSchema,
  records: z.array(z.strictObject({ zips: z.int().positive(), digest })).length(1),
})

/** The stored head of one kind, read anew. Throws where the file is missing or is not what it should be. */
export function readHead<T>(name: string, schema: z.ZodType<T>, folder = dataFolder()): T {
  return parseHead(name, readDataFile(folder, name), schema)
}

/** The text of a head in, its values out. Throws an Error that names the file and the key. */
export function parseHead<T>(name: string, text: string, schema: z.ZodType<T>): T {
  const read = schema.safeParse(JSON.parse(text))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Error(`${name}, key ${issue?.path.join('.')}: ${issue?.message}`)
}

export type AreasHead = z.infer<typeof areasHeadSchema>
export type IndustriesHead = z.infer<typeof industriesHeadSchema>
export type PricesFile = z.infer<typeof pricesSchema>
export type ZipsHead = z.infer<typeof zipsHeadSchema>
export type PriceLevel = PricesFile['records'][number]
