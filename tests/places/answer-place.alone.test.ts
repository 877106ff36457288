import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parsePlaceChoice } from '#lib/filter/places'
import { checkPlaces } from '#lib/import/check-places'
import { answerPlace } from '#lib/places/answer-place'
import { getArea, getAreas, listedAreas, movedTo } from '#lib/places/areas'
import { GET } from '../../app/places/find/route'

test.each([
  ['43085', '/places/columbus-oh'],
  [' 43085-1234 ', '/places/columbus-oh'],
  ['99701', '/places/fairbanks-ak?zip=mostly'],
  ['45701', '/places/ohio?zip=outside'],
  ['00000', '/places?found=no-zip'],
  ['columbus ohio', '/places/columbus-oh'],
  ['portland', '/places?among=portland-me,portland-or'],
  ['xyzzyqwert', '/places?found=nothing'],
  ['', '/places?found=nothing'],
  ['"><script>', '/places?found=nothing'],
])('“%s” leads to %s by one answer that nobody keeps', async (asked, location) => {
  expect(answerPlace(asked)).toBe(location)
  const answer = await GET(new Request(`http://localhost/places/find?place=${encodeURIComponent(asked)}`))
  expect(answer.status).toBe(303)
  expect(Object.fromEntries(answer.headers)).toEqual({ location, 'cache-control': 'no-store' })
})

test('no address to which a ZIP code leads holds it', () => {
  for (const zip of ['43085', '45701', '99701', '00000', '96910', '02807', '10001', '60601', '73301'])
    expect(answerPlace(zip)).not.toMatch(/\d/)
})

test('no place has the address of the form or of the files', () => {
  for (const word of ['find', 'files'])
    expect(getArea(word) ?? getAreas().find(a => a.formerly.includes(word))).toBeUndefined()
})

test('what an address says in vain is said back', () => {
  expect(parsePlaceChoice({ education: 'banana', small: 'maybe', zip: '43085' })).toEqual({
    choice: { small: false },
    ignored: ['“banana” is not a level of education; all levels are shown.'],
  })
})

test('the guide of the fixtures has few places: one that moved leads on, one with few figures is not for search engines', () => {
  const before = process.env.CONTENT_FOLDER
  onTestFinished(() => {
    process.env.CONTENT_FOLDER = before ?? 'content'
  })
  process.env.CONTENT_FOLDER = join(import.meta.dirname, '../fixtures/guide')
  expect(checkPlaces()).toEqual([])
  expect(getAreas()).toHaveLength(4)
  expect(movedTo('east-ohio')?.slug).toBe('eastern-ohio')
  expect(listedAreas()).toEqual([])
})
