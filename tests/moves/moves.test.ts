import { expect, test } from 'vitest'
import { findMoves } from '#lib/moves/moves'
import { distanceOf, vectorOf } from '#lib/moves/skill-distance'
import { getOccupations } from '#lib/occupations/catalog'
import { educationRank } from '#lib/occupations/education'
import { annualPay } from '#lib/pay/pay'
import { site } from '#lib/site'
import { type Entry, getEntry } from '#lib/work/entries'

site.production = true

const rankOf = ({ occupation }: Entry) => educationRank(occupation?.projection?.education)
const open = { education: false, pay: false, profiles: false }

function entry(id: string) {
  const found = getEntry(id)
  if (!found) throw new Error(`expected an entry ${id}`)
  return found
}

test('ranks twelve others by skills, the closest first, never the work itself or “all other”', () => {
  const nurse = entry('registered-nurse')
  const { entries, basis } = findMoves(nurse, open)
  expect(basis).toBe('skills')
  expect(entries).toHaveLength(12)
  expect(entries.map(({ soc }) => soc)).not.toContain(nurse.soc)
  expect(entries.filter(({ title }) => /all other/.test(title))).toEqual([])
  expect(entries.map(({ title }) => title)).toContain('Licensed practical and licensed vocational nurses')
  const own = nurse.occupation && vectorOf(nurse.occupation)
  const distances = entries.map(({ occupation }) => {
    const other = occupation && vectorOf(occupation)
    return own && other ? distanceOf(own, other) : Number.NaN
  })
  expect(distances).toEqual(distances.toSorted((a, b) => a - b))
})

test('each filter holds for all that is left', () => {
  const nurse = entry('registered-nurse')
  const at = (choice: Partial<typeof open>) => findMoves(nurse, { ...open, ...choice }).entries
  for (const one of at({ education: true })) expect(rankOf(one)).toBeLessThanOrEqual(rankOf(nurse) ?? -1)
  for (const one of at({ pay: true })) expect(annualPay(one)).toBeGreaterThanOrEqual(annualPay(nurse) ?? 0)
  for (const one of at({ profiles: true })) expect(one.career).toBeDefined()
  for (const choice of ['education', 'pay', 'profiles']) expect(at({ [choice]: true }).length).toBeGreaterThan(0)
})

test('without skills O*NET’s related list is shown, without that the same minor group', () => {
  const technician = findMoves(entry('health-informatics-technician'), open)
  expect(technician.basis).toBe('O*NET')
  expect(technician.entries[0]?.soc).toBe('31-9094')
  const teachers = findMoves(entry('25-1069'), open)
  expect(teachers.basis).toBe('SOC')
  expect(teachers.entries).toHaveLength(12)
  for (const { soc } of teachers.entries) expect(soc).toMatch(/^25-1/)
})

test('every entry that O*NET has scored has moves of its own', () => {
  for (const { soc, skills } of getOccupations().filter((_, index) => index % 40 === 0)) {
    const { basis, entries } = findMoves(entry(soc), open)
    expect(basis === 'skills').toBe(skills.length > 0)
    if (basis === 'skills') expect(entries).toHaveLength(12)
  }
})
