import type { Parsed } from '#lib/careers/parse'

/** A volatile claim is looked up again after so many months. */
export const monthsUntilDue = 6

/**
 * The volatile claims that nobody looked up for more than six months, the oldest first, a line each.
 * @param today the day as 2026-01-31
 */
export function listDue(parsed: Parsed[], today: string): string[] {
  const due = parsed.flatMap(({ file, career }) =>
    (career?.volatile ?? []).flatMap(({ claim, month, source }) =>
      monthsBetween(month, today) > monthsUntilDue
        ? [{ month, line: `${month} ${file.path}: ${claim} ${source.url}` }]
        : [],
    ),
  )
  return due.sort((a, b) => a.month.localeCompare(b.month)).map(({ line }) => line)
}

function monthsBetween(month: string, day: string) {
  const count = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
  return count(day) - count(month)
}
