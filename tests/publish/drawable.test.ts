import { expect, test } from 'vitest'
import { toDrawable } from '#lib/publish/drawable'

test.each([
  ['Chef', 'Chef'],
  ['Ąřşßñøłő ığİ ẹọṣ ởữ ŵŷ ǐǚ Æðþ', 'Ąřşßñøłő ığİ ẹọṣ ởữ ŵŷ ǐǚ Æðþ'],
  ['Maître d’hôtel', 'Maître d’hôtel'],
  ['e\u0301te\u0301', 'été'],
  ['Cook\u00a0and \n baker', 'Cook and baker'],
  ['non‑profit', 'non-profit'],
  ['医生 Doctor 👩‍⚕️', 'Doctor'],
])('“%s” is drawn as “%s”', (text, drawn) => {
  expect(toDrawable(text)).toBe(drawn)
})
