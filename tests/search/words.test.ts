import { expect, test } from 'vitest'
import { namesIn } from '#lib/search/title'
import { rootOf, splitWords } from '#lib/search/words'

test.each([
  ['Registered Nurses', ['registered', 'nurse']],
  ['SECRETARIES', ['secretary']],
  ['policemen, firewomen', ['policeman', 'firewoman']],
  ['coaches and buses', ['coach', 'and', 'bus']],
  ['Café résumé', ['cafe', 'resume']],
  ['teacher’s teacher’s aide', ['teacher', 'teacher', 'aide']],
  ['R.N.', ['rn']],
  ['RNs', ['rn']],
  ['X-ray', ['x', 'ray']],
  ['C++, C# & .NET', ['c++', 'c#', 'net']],
  ['gas boss glass', ['gas', 'boss', 'glass']],
  ['🙂 % ()', []],
])('%s', (text, words) => {
  expect(splitWords(text)).toEqual(words)
})

test.each([
  ['welding', 'welder'],
  ['plumbing', 'plumber'],
  ['nursing', 'nurse'],
  ['accounting', 'accountant'],
  ['engineering', 'engineer'],
])('%s and %s have one root', (deed, doer) => {
  expect(rootOf(deed)).toBe(rootOf(doer))
})

test.each([
  ['Registered Nurse (RN)', ['Registered Nurse', 'RN']],
  ['APN (Advanced Practice Nurse)', ['APN', 'Advanced Practice Nurse']],
  ['Sales managers, except gambling', ['Sales managers']],
  ['Plumber', ['Plumber']],
])('the names in %s', (title, names) => {
  expect(namesIn(title)).toEqual(names)
})
