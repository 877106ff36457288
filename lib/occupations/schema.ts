import { z } from 'zod'
import { socPattern } from '#lib/soc-code'

/** A SOC 2018 code: two digits, a hyphen, four digits. 00-0000 is the total of all occupations. */
export const socSchema = z.string().regex(socPattern, 'Write a SOC code as 29-2072')

/** A count of jobs; never thousands of them. */
export const jobsSchema = z.int().nonnegative()

/** Values that another edition than the rest of the file gave: their keys in its records, and what they are in words. */
const partSchema = z.strictObject({
  keys: z.array(z.string().min(1)).min(1),
  values: z.string().min(1),
  edition: z.string().min(1),
  file: z.string().min(1),
})

/** Where the figures of one file come from, as a reader can look it up. */
export const sourceSchema = z.strictObject({
  publisher: z.string().min(1),
  title: z.string().min(1),
  /** As the publisher names it: "May 2025", "2024–34", "29.3". */
  edition: z.string().min(1),
  license: z.string().min(1),
  /** The public address of the release. */
  address: z.url(),
  /** The names of the files that were read. */
  file: z.string().min(1),
  /** SHA-256 of those files, where only their bytes tell one edition from the next. */
  digest: z.string().optional(),
  /** The day on which these records were first read. */
  read: z.iso.date(),
  /** What was changed, where the license asks to say so. */
  modified: z.string().optional(),
  /** The credit line, where the license asks for one. */
  credit: z.string().optional(),
  /** What in the file is from another edition than `edition`. */
  parts: z.array(partSchema).optional(),
})

/** A list of records in order of their codes, with no code twice. */
export function oneRecordACode<T extends z.ZodType<{ soc: string }>>(record: T) {
  return z
    .array(record)
    .min(1)
    .superRefine((records, context) => {
      for (const [i, { soc }] of records.entries()) {
        const before = records[i - 1]
        if (before && before.soc >= soc)
          context.addIssue({ code: 'custom', path: [i, 'soc'], message: `Keep one record a code, in order: ${soc}` })
      }
    })
}

/** The editions of a source that gave the values of these keys of its records, the oldest first. */
export function editionsOf(source: Source, keys: string[]): string[] {
  const editionOf = (key: string) => source.parts?.find(part => part.keys.includes(key))?.edition ?? source.edition
  return [...new Set(keys.map(editionOf))].sort()
}

/** What of a source is from another edition, in a sentence; "" where nothing is. With `keys`, only if one is among them. */
export function partsInWords({ parts = [] }: Pick<Source, 'parts'>, keys?: string[]): string {
  const wanted = parts.filter(part => !keys || part.keys.some(key => keys.includes(key)))
  return wanted.map(({ values, edition }) => `From ${edition}: ${values}.`).join(' ')
}

export type Source = z.infer<typeof sourceSchema>
export type SourcePart = z.infer<typeof partSchema>

/** The credit line that O*NET asks for; the editions that are really used in, such as "29.3". */
export function creditOnet(editions: string[]): string {
  const databases = editions.length > 1 ? 'Databases' : 'Database'
  return `O*NET ${editions.join(' and ')} ${databases} by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA.`
}
