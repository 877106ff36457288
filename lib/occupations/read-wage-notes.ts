import { Refusal } from '#lib/occupations/refusal'
import type { WageFile } from '#lib/occupations/wage-file'
import { findNote, type Sheet } from '#lib/occupations/workbook'

/** The year of the release, from "May 2025 OEWS Estimates". Throws a Refusal when the file's name says another. */
export function readYear(file: string, sheets: Sheet[]): number {
  const [, year] = findNote(sheets, /\bMay (\d{4}) OEW?S Estimates/i) ?? []
  if (!year)
    throw new Refusal(file, 'no line such as “May 2025 OEWS Estimates”', 'it in the sheet “Field Descriptions”')
  const [, named] = /(?:^|\D)(20\d\d)(?:\D|$)/.exec(file) ?? []
  if (named && named !== year)
    throw new Refusal(file, `the release of May ${year}`, `May ${named}, as the name of the file says`)
  return Number(year)
}

/** The dollars that "#" stands for in this release, from its own note. Throws a Refusal when there is no such note. */
export function readTopCode(file: string, sheets: Sheet[]): WageFile['topCode'] {
  const [, hourly, annual] = findNote(sheets, /#\s*=.*?\$([\d,.]+) per hour or \$([\d,]+) per year/i) ?? []
  if (!hourly || !annual)
    throw new Refusal(
      file,
      'no note on “#”',
      'the line “# = indicates a wage equal to or greater than $… per hour or $… per year”',
    )
  return { hourly: readDollars(hourly), annual: readDollars(annual) }
}

function readDollars(text: string): number {
  return Number(text.replaceAll(',', ''))
}
