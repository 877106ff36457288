import { z } from 'zod'
import { jobsSchema } from '#lib/occupations/schema'
import { wageSchema } from '#lib/occupations/wage-file'
import { isSocCode } from '#lib/soc-code'
import type { Figures } from './cell'
import { readValue } from './cell-lines'

/** One occupation in one industry of the nation; each null is “not released”. */
export const industryFiguresSchema = z.strictObject({
  jobs: jobsSchema.nullable(),
  unit: z.enum(['year', 'hour']).nullable(),
  median: wageSchema,
  mean: wageSchema,
  /** The relative standard error of the mean wage, in percent. */
  wageError: z.number().min(0).max(100).nullable(),
})

export type IndustryFigures = z.infer<typeof industryFiguresSchema> & { industry: string }

/** Of the levels of `oe.industry` two are stored, and neither overlaps itself: the jobs of each add up to the nation's. */
export const industryColumns = ['soc', 'industry', 'jobs', 'unit', 'median', 'mean', 'wage_rse']

/**
 * Sectors: where an occupation's jobs are. The three of government that include schools and hospitals overlap others,
 * and “Sector 99” is government without them, so the last one counts.
 */
export function isSector({ level, code }: { level: string; code: string }): boolean {
  return level === '2' && !/^999/.test(code)
}

/** Three-digit industries: which pay an occupation most. Four-digit ones overlap in part and leave out others. */
export function isBranch({ level }: { level: string }): boolean {
  return level === '3'
}

/** One line of the file, without its end. */
export function formatIndustry(soc: string, industry: string, { jobs, unit, wages, wageError }: Figures): string {
  const amount = (wage: Figures['wages']['median']) =>
    wage === null ? '*' : typeof wage === 'number' ? wage : `>=${wage.atLeast}`
  return [soc, industry, jobs ?? '*', unit ?? '*', amount(wages.median), amount(wages.mean), wageError ?? '*'].join(',')
}

/**
 * One line in, its SOC code, industry and figures out.
 * @param where the place for messages
 * @throws Error that says where, what was found and what was expected
 */
export function parseIndustry(line: string, where: string): { soc: string; figures: IndustryFigures } {
  const cells = line.split(',')
  const [soc = '', industry = '', jobs = '', unit = '', median = '', mean = '', error = ''] = cells
  if (cells.length !== industryColumns.length)
    throw new Error(`${where}: found ${cells.length} values, expected ${industryColumns.length}`)
  if (!isSocCode(soc)) throw new Error(`${where}, column soc: found “${soc}”, expected a SOC code such as 29-2072`)
  if (!/^[\d-]{6}$/.test(industry))
    throw new Error(`${where}, column industry: found “${industry}”, expected six digits such as 622000`)
  const read = industryFiguresSchema.safeParse({
    jobs: readValue(jobs),
    unit: unit === '*' ? null : unit,
    median: readValue(median),
    mean: readValue(mean),
    wageError: readValue(error),
  })
  if (read.success) return { soc, figures: { ...read.data, industry } }
  const [name] = read.error.issues[0]?.path ?? []
  throw new Error(`${where}: found “${line}”, expected another ${String(name)}`)
}
