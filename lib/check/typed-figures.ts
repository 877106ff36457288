import type { Figure } from '#lib/careers/find-figures'
import { getAllOccupationsTotal, getOccupations } from '#lib/occupations/catalog'
import { wholePercent } from '#lib/occupations/growth'
import { formatDollars, formatJobs, formatPercentChange } from '#lib/occupations/money'
import type { Occupation, Release } from '#lib/occupations/occupation'
import type { Wage } from '#lib/occupations/wage-file'
import { nameWage, type WageKey, wageKeys } from '#lib/percentiles'
import { majorGroupOf } from '#lib/soc-code'

/** Above this an amount is meant by the year. */
const mostAnHour = 500

/**
 * Holds a figure that an author typed against the releases of its occupation.
 * @returns nothing when it stands there; else what was found, what the release says, and where the figure does stand
 */
export function checkFigure(figure: Figure, occupation: Occupation): string | undefined {
  if (figure.kind === 'dollars') return checkWage(figure, occupation)
  if (figure.kind === 'percent') return checkPercent(figure, occupation)
  return checkJobs(figure, occupation)
}

function checkWage({ text, amount, year, role }: Figure, occupation: Occupation) {
  const release =
    occupation.releases.find(one => one.year === year) ?? (year === undefined ? occupation.releases[0] : undefined)
  if (!release) {
    const years = occupation.releases.map(one => one.year)
    return `Unexpected “${text}”, expected a wage of a release that is here: May ${years.at(-1)} to May ${years[0]}`
  }
  const wanted = role ? [role] : wageKeys
  if (wanted.some(key => amountsOf(release, key).includes(amount))) return
  const wages = amount < mostAnHour && release.hourly ? release.hourly : (release.annual ?? release.hourly)
  const right = wanted.map(key => `${say(key)} ${formatWage(wages?.[key] ?? null)}`).join(', ')
  const elsewhere = findElsewhere(amount, release.year, role, occupation)
  return `Unexpected “${text}”, expected what the release of May ${release.year} says of ${name(occupation)}: ${right}${elsewhere ? `; ${text} is ${elsewhere}` : ''}`
}

/** Another percentile or release of the same occupation, or the same percentile of another one in its field. */
function findElsewhere(amount: number, year: number, role: WageKey | undefined, occupation: Occupation) {
  const own = occupation.releases.find(release => keyOf(release, amount))
  if (own) return `the ${say(keyOf(own, amount) ?? 'median')} of May ${own.year}`
  const others = role ? getOccupations().filter(({ soc }) => majorGroupOf(soc) === majorGroupOf(occupation.soc)) : []
  const other = others.find(({ releases }) =>
    releases.some(release => release.year === year && role && amountsOf(release, role).includes(amount)),
  )
  return other && role && `the ${say(role)} of ${name(other)}`
}

function checkPercent({ text, amount }: Figure, { projection, ...occupation }: Occupation) {
  const all = getAllOccupationsTotal().projection
  const known = [projection, all].flatMap(one =>
    one ? [wholePercent(one), one.changePercent, one.selfEmployedPercent ?? 0] : [],
  )
  if (known.some(value => Math.abs(value) === amount)) return
  const right = projection ? `a change of ${formatPercentChange(wholePercent(projection))}` : 'nothing'
  return `Unexpected “${text}”, expected what the projections say of ${name(occupation)}: ${right}`
}

function checkJobs({ text, amount }: Figure, occupation: Occupation) {
  const { projection, releases } = occupation
  const known = releases.flatMap(({ employment }) => (employment === null ? [] : [employment]))
  if (projection)
    known.push(projection.employment, projection.projected, Math.abs(projection.change), projection.openings)
  if (known.some(jobs => isRounded(amount, jobs))) return
  const right = projection
    ? `${formatJobs(projection.employment)} in ${projection.from}, ${formatJobs(projection.openings).replace('jobs', 'openings')} a year`
    : formatJobs(releases[0]?.employment ?? null)
  return `Unexpected “${text}”, expected what the releases say of ${name(occupation)}: ${right}`
}

/** Whether `amount` is `exact`, rounded to as many places as `amount` shows: 194,700 for 194,720. */
function isRounded(amount: number, exact: number) {
  const steps = [1, 10, 100, 1_000, 10_000, 100_000].filter(step => amount % step === 0)
  return steps.some(step => step <= amount / 10 && Math.round(exact / step) * step === amount) || amount === exact
}

function keyOf(release: Release, amount: number) {
  return wageKeys.find(key => amountsOf(release, key).includes(amount))
}

function amountsOf({ annual, hourly }: Release, key: WageKey): number[] {
  return [annual?.[key], hourly?.[key]].flatMap(wage => (wage ? [typeof wage === 'number' ? wage : wage.atLeast] : []))
}

/** A percentile or the mean, as part of a sentence. */
function say(key: WageKey) {
  return nameWage(key).replace(/^M/, 'm')
}

function formatWage(wage: Wage) {
  if (wage === null) return 'not released'
  return typeof wage === 'number' ? formatDollars(wage) : `${formatDollars(wage.atLeast)} or more`
}

function name({ title, soc }: { title: string; soc: string }) {
  return `${title} (${soc})`
}
