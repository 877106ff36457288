import { expect, test } from 'vitest'
import { answerPay } from '#lib/local-pay/answer'
import { formatPayChoice, parsePayChoice } from '#lib/local-pay/choice'
import { getArea } from '#lib/places/areas'

const page = '/occupations/29-1141/pay'

test.each([
  ['43085', `${page}?place=columbus-oh`],
  [' 43085-1234 ', `${page}?place=columbus-oh`],
  ['Columbus, Ohio', `${page}?place=columbus-oh`],
  ['ohio', `${page}?place=ohio`],
  ['00000', `${page}?found=no-zip`],
  ['xyzzyqwert', `${page}?found=nothing`],
  ['', page],
])('%s leads to %s', (asked, address) => {
  expect(answerPay(asked, '29-1141')).toBe(address)
})

test('a name of several places leads to all of them, and no answer holds the five digits that were asked', () => {
  expect(answerPay('columbus', '29-1141')).toBe(`${page}?among=columbus-ga,columbus-in,columbus-oh`)
  for (const zip of ['43085', '43701', '07001', '99999']) expect(answerPay(zip, '29-1141')).not.toContain(zip)
})

test('what an address says is read, and what says nothing is named', () => {
  const { choice, ignored } = parsePayChoice({ place: 'Columbus-OH', in: 'guam', small: 'lots', zip: ['mostly', 'x'] })
  expect(choice).toMatchObject({ place: getArea('columbus-oh'), state: getArea('guam'), small: false, zip: 'mostly' })
  expect(ignored).toEqual(['“lots” says nothing as `small`.', '`zip` came more than once; only the first counts.'])
  expect(formatPayChoice(choice)).toBe('?place=columbus-oh&in=guam&zip=mostly')
  expect(formatPayChoice(parsePayChoice({}).choice)).toBe('')
})
