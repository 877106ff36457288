import { getAllOccupationsTotal } from '#lib/occupations/catalog'
import { educationLevels, educationRank } from '#lib/occupations/education'
import { wholePercent } from '#lib/occupations/growth'
import { formatJobs, formatPercentChange } from '#lib/occupations/money'
import { sayPayDifference } from '#lib/pay/in-words'
import type { Entry } from '#lib/work/entries'
import { findOwnSkills } from './skills'

/** One way in which careers differ, and how. */
export type Difference = { name: string; text: string }

/** What differs between two or more entries, in words; what is known of fewer than two of them is not said. */
export function sayDifferences(entries: Entry[]): Difference[] {
  const said = [
    { name: 'Pay', text: sayPayDifference(entries) },
    { name: 'Education', text: sayEducation(entries) },
    { name: 'Growth', text: sayGrowth(entries) },
    { name: 'Openings', text: sayOpenings(entries) },
    { name: 'Skills', text: saySkills(entries) },
  ]
  return said.filter((one): one is Difference => one.text !== undefined)
}

function sayEducation(entries: Entry[]): string | undefined {
  const ranked = rank(entries, entry => {
    return educationRank(entry.occupation?.projection?.education)
  })
  if (!ranked) return
  const [first, ...others] = groupByValue(ranked).map(({ titles, value }) => {
    return `${list(titles)} (${lower(educationLevels[value]?.name ?? '')})`
  })
  return others.length > 0 ? `Most: ${first}. Less: ${list(others)}.` : `The same typical education: ${first}.`
}

function sayGrowth(entries: Entry[]): string | undefined {
  const ranked = rank(entries, ({ occupation }) => occupation?.projection && wholePercent(occupation.projection))
  if (!ranked) return
  const average = getAllOccupationsTotal().projection
  const all = average ? ` All occupations together: ${formatPercentChange(wholePercent(average))}.` : ''
  const [first, ...others] = groupByValue(ranked).map(({ titles, value }) => ({
    value,
    text: `${list(titles)} (${formatPercentChange(value)})`,
  }))
  if (!first) return
  if (others.length === 0) return `The same projected change in jobs: ${first.text}.${all}`
  const lead = first.value > 0 ? 'Jobs are projected to grow fastest for' : 'Jobs are projected to hold up best for'
  return `${lead} ${first.text}, before ${list(others.map(({ text }) => text))}.${all}`
}

function sayOpenings(entries: Entry[]): string | undefined {
  const ranked = rank(entries, ({ occupation }) => occupation?.projection?.openings)
  if (!ranked) return
  const say = (value: number) => formatJobs(value).replace(' jobs', '')
  const [first, ...others] = ranked.map(({ title, value }) => `${title}, ${say(value)}`)
  return `Most openings a year: ${first}. Then: ${others.join('; ')}.`
}

function saySkills(entries: Entry[]): string | undefined {
  const known = entries.filter(({ occupation }) => occupation && occupation.skills.length > 0)
  const unknown = entries.filter(entry => !known.includes(entry)).map(({ title }) => title)
  const missing = unknown.length > 0 ? [`O*NET has no skill scores for ${list(unknown)}.`] : []
  if (known.length < 2) return unknown.length > 0 ? `${missing} So skills cannot be compared.` : undefined
  const own = findOwnSkills(known.map(({ occupation }) => occupation?.skills ?? []))
  const said = known.flatMap(({ title }, index) => {
    const names = own[index]?.map(name => name.toLowerCase()) ?? []
    return names.length > 0 ? [`Near the top only for ${title}: ${list(names)}.`] : []
  })
  if (said.length === 0) said.push('The most important skills are much the same.')
  return [...said, ...missing].join(' ')
}

/** The entries whose value is known, the highest first; undefined when there are fewer than two. */
function rank(entries: Entry[], read: (entry: Entry) => number | undefined): Ranked[] | undefined {
  const known = entries.flatMap(entry => {
    const value = read(entry)
    return value === undefined ? [] : [{ title: entry.title, value }]
  })
  return known.length > 1 ? known.sort((one, other) => other.value - one.value) : undefined
}

/** Ranked values in, those that are equal together. */
function groupByValue(ranked: Ranked[]): { titles: string[]; value: number }[] {
  const values = [...new Set(ranked.map(({ value }) => value))]
  return values.map(value => ({
    value,
    titles: ranked.filter(one => one.value === value).map(({ title }) => title),
  }))
}

function list(names: string[]): string {
  return new Intl.ListFormat('en-US').format(names)
}

function lower(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}

type Ranked = { title: string; value: number }
