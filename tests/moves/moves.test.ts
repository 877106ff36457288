import { describe, expect, test } from 'vitest'
import { type MoveChoice, openChoice } from '#lib/moves/choice'
import { gatedCodes } from '#lib/moves/licenses'
import { findMoves } from '#lib/moves/moves'
import { isStepAway } from '#lib/moves/preparation'
import { getOccupation, getOccupations } from '#lib/occupations/catalog'
import { educationRank } from '#lib/occupations/education'
import { annualPay } from '#lib/pay/pay'
import { getArea } from '#lib/places/areas'
import { site } from '#lib/site'
import { type Entry, getEntry } from '#lib/work/entries'

site.production = true

const rankOf = ({ occupation }: Entry) => educationRank(occupation?.projection?.education) ?? Number.NaN
const payOf = (entry: Entry) => annualPay(entry) ?? Number.NaN

function entry(id: string) {
  const found = getEntry(id)
  if (!found) throw new Error(`expected an entry ${id}`)
  return found
}

function area(slug: string) {
  const found = getArea(slug)
  if (!found) throw new Error(`expected an area ${slug}`)
  return found
}

const moves = (id: string, choice: Partial<MoveChoice> = {}) => findMoves(entry(id), { ...openChoice, ...choice })

test('at most twelve, none of them the work itself or “all other”, and none that pays less unless that is asked for', {
  timeout: 60_000,
}, () => {
  const { entries, less } = moves('registered-nurse')
  expect(entries).toHaveLength(12)
  expect(less).toEqual([])
  expect(entries.map(({ soc }) => soc)).not.toContain('29-1141')
  expect(entries.filter(({ title }) => /all other/.test(title))).toEqual([])
  for (const one of entries) expect(payOf(one)).toBeGreaterThanOrEqual(payOf(entry('registered-nurse')))
  const all = moves('registered-nurse', { pay: 'any' })
  expect(all.entries).toEqual(entries)
  expect(all.less.length).toBeGreaterThan(3)
  for (const one of all.less) expect(payOf(one)).toBeLessThan(payOf(entry('registered-nurse')))
})

test('each filter holds for all that is left, and a raise is an order too', () => {
  const own = payOf(entry('41-2011'))
  for (const raise of ['5000', '10000', '20000'] as const) {
    const { entries } = moves('41-2011', { pay: raise })
    expect(entries.length).toBeGreaterThan(2)
    for (const one of entries) expect(payOf(one) - own).toBeGreaterThanOrEqual(Number(raise))
  }
  for (const one of moves('41-2011', { education: true }).entries)
    expect(rankOf(one)).toBeLessThanOrEqual(rankOf(entry('41-2011')))
  for (const one of moves('29-1292', { profiles: true }).entries) expect(one.career).toBeDefined()
  const pays = moves('41-2011', { order: 'raise' }).entries.map(payOf)
  expect(pays).toEqual(pays.toSorted((a, b) => b - a))
})

test('at a place: only work with 100 jobs there, and pay held at the place', () => {
  const columbus = area('columbus-oh')
  const { entries, from, against } = findMoves(entry('41-2011'), openChoice, columbus)
  expect(against).toBe('place')
  expect(from.cell?.area).toBe(columbus.code)
  expect(entries.length).toBeGreaterThan(5)
  for (const one of entries) {
    expect(one.cell?.jobs).toBeGreaterThanOrEqual(100)
    expect(payOf(one)).toBeGreaterThanOrEqual(payOf(from))
  }
})

test('where the place has no figure of the work that is left, pay is held nation against nation', () => {
  const alaska = area('alaska')
  const absent = getOccupations().find(({ soc }) => soc === '45-2021' || soc === '51-6063')
  const from = entry(absent?.soc ?? '')
  const { against, from: held, entries } = findMoves(from, openChoice, alaska)
  expect(against).toBe('nation')
  expect(held).toBe(from)
  for (const one of entries) expect(one.occupation).toBe(getOccupation(one.soc))
})

test('work that O*NET has not scored, and the twelve aggregates, have moves as all others have', () => {
  const aggregates =
    '13-1020 13-2020 21-1018 25-2052 25-9045 29-2010 31-1120 39-7010 47-4090 51-2028 51-2090 53-1047'.split(' ')
  const unscored = ['29-2042', '53-3051', '41-3091', '25-1069', '51-9199']
  for (const soc of [...aggregates, ...unscored])
    expect(moves(soc, { pay: 'any' }).entries.length + moves(soc, { pay: 'any' }).less.length, soc).toBeGreaterThan(5)
})

test('what needs a license is never a step away, nor is what takes years', () => {
  const clerk = getOccupation('43-9061')
  for (const soc of gatedCodes()) expect(isStepAway(clerk, getOccupation(soc)), soc).toBe(false)
  expect(gatedCodes().filter(soc => !getOccupation(soc)?.measured)).toEqual([])
  expect(isStepAway(getOccupation('41-2011'), getOccupation('53-7065'))).toBe(true)
  expect(isStepAway(getOccupation('41-2011'), getOccupation('15-1252'))).toBe(false)
  expect(isStepAway(undefined, getOccupation('53-7065'))).toBe(false)
})

/** What nobody would say to a friend: none of it among the first six. The six themselves are not frozen. */
const never: Record<string, string[]> = {
  '51-4121': ['51-6031', '29-1141', '41-3091', '11-1021'],
  '41-2011': ['39-3031', '39-3093', '29-1141', '53-6021'],
  '35-1011': ['29-1141', '29-2061', '45-1011'],
  '29-1292': ['27-2042', '29-1131'],
  '53-3032': ['29-1141', '13-2011', '11-1021'],
  '47-2111': ['29-1141', '13-2011', '41-3091'],
  '47-2152': ['17-2141', '29-1141', '51-6031'],
  '29-1141': ['29-1211', '29-1214', '29-1215', '15-1211'],
  '29-1051': ['15-1211', '23-1011', '11-3021'],
  '31-1131': ['29-1214', '53-3032', '43-9061'],
  '37-2011': ['29-1141', '13-2011', '35-2014'],
  '33-9032': ['11-1021', '47-1011', '33-1012'],
  '25-9045': ['11-1021', '53-7065', '43-4051'],
  '23-2011': ['23-1023', '23-1011', '33-3051'],
  '15-1252': ['23-1011', '11-2021', '29-1051'],
}

describe('moves that must never stand among the first six', () => {
  for (const [soc, codes] of Object.entries(never))
    test(`of ${soc}`, () => {
      const first = moves(soc).entries.slice(0, 6)
      expect(first.map(one => one.soc).filter(one => codes.includes(one))).toEqual([])
    })
})
