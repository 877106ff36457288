import { expect, test } from 'vitest'
import { getEntries, type ProfileEntry } from '#lib/work/entries'
import { pickFirstCareers } from '#lib/work/fields'

const all = getEntries()
const [career] = all.flatMap(({ career }) => career ?? [])
const withProfile = (soc: string): ProfileEntry | undefined => {
  const entry = all.find(one => one.soc === soc)
  const own = entry?.career ?? career
  return entry && own && { ...entry, kind: 'profile', career: own }
}

test('a tour begins with the largest career of each field, the largest field first', () => {
  const entries = ['29-2072', '29-1141', '47-2111', '53-3032'].flatMap(soc => withProfile(soc) ?? [])
  const picked = (most: number) => pickFirstCareers(entries, most).map(({ soc }) => soc)
  expect(picked(9)).toEqual(['29-1141', '53-3032', '47-2111'])
  expect(picked(2)).toEqual(['29-1141', '53-3032'])
})

test('what has no profile is not picked', () => {
  const entries = all.filter(({ career }) => !career)
  expect(pickFirstCareers(entries, 3)).toEqual([])
})
