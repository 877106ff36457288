import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { drawIcon } from '#lib/publish/icon'

const paper = [0xfd, 0xfc, 0xfa]
const ground = [0x0b, 0x5d, 0x66]

test.each([180, 192, 512])('at %i pixels it has the colors and bars of the icon', size => {
  const pixel = readPixels(drawIcon(size), size)
  const at = (x: number, y: number) => pixel(Math.floor((x * size) / 32), Math.floor((y * size) / 32))
  expect([at(0, 0), at(31, 31), at(16, 10), at(13.4, 20)]).toEqual([ground, ground, ground, ground])
  expect([at(16, 24), at(11, 20), at(16, 16), at(21, 10)]).toEqual([paper, paper, paper, paper])
})

test('its bars keep within the circle that a phone may cut', () => {
  const size = 512
  const pixel = readPixels(drawIcon(size), size)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const far = Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2) > size * 0.4
      if (far && pixel(x, y)[0] === paper[0]) expect.fail(`A bar at ${x}, ${y}`)
    }
  }
})

function readPixels(png: Uint8Array, size: number) {
  const bytes = Buffer.from(png)
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size])
  const start = bytes.indexOf('IDAT') + 4
  const rows = inflateSync(bytes.subarray(start, start + bytes.readUInt32BE(start - 8)))
  const width = 1 + size * 3
  expect(rows).toHaveLength(width * size)
  return (x: number, y: number) => [...rows.subarray(y * width + 1 + x * 3, y * width + 4 + x * 3)]
}
