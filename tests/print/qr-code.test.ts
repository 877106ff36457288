import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { qrCode } from '#lib/print/qr-code'

/** The path as the pixels that a camera would see, `scale` to a square. */
function toPixels({ size, path }: ReturnType<typeof qrCode>, scale: number) {
  const width = size * scale
  const data = new Uint8Array(width * width * 4).fill(255)
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column++)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
  return { width, height: width, data }
}

test.each([
  'https://example.org/careers/welder',
  'https://example.org/compare?careers=registered-nurse,health-informatics-technician,29-2072,11-3031',
  'https://example.org/interests/result?r=10&i=4&a=2&s=8&e=1&c=3',
])('a camera reads %s', address => {
  const code = qrCode(address)
  expect(decodeQR(toPixels(code, 4))).toBe(address)
  expect(code.path.startsWith('M4 4h7v1h-7z'), 'a margin of four squares').toBe(true)
})

test('what no code holds is refused', () => {
  expect(() => qrCode(`https://example.org/${'a'.repeat(2400)}`)).toThrow('Capacity overflow')
})
