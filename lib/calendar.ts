const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' })
const month = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** “2026-11-22” → “November 22, 2026”. Throws a RangeError when it is no date. */
export function formatDay(date: string): string {
  return day.format(new Date(`${date}T00:00Z`))
}

/** “2025-05” → “May 2025”. Throws a RangeError when it is no month. */
export function formatMonth(date: string): string {
  return month.format(new Date(`${date}-01T00:00Z`))
}

/** “13:15” → “1:15 p.m.”, as the clock is written in the United States. */
export function formatTime(time: string): string {
  const [hour = 0, minutes = 0] = time.split(':').map(Number)
  return `${hour % 12 || 12}:${String(minutes).padStart(2, '0')} ${hour < 12 ? 'a.m.' : 'p.m.'}`
}

/** A start and an end as they are read together: “7:00” and “7:30 a.m.”, but “11:30 a.m.” and “12:15 p.m.”. */
export function formatTimes(time: string, end?: string): { start: string; end?: string } {
  const start = formatTime(time)
  if (end === undefined) return { start }
  const last = formatTime(end)
  return { start: start.slice(-4) === last.slice(-4) && time < end ? start.slice(0, -5) : start, end: last }
}
