import { deflateSync } from 'node:zlib'

/** The bars of `app/icon.svg` on its 32 units: left, top, width, height. */
const bars = [
  [7, 23, 18, 2],
  [9, 19, 4, 3],
  [14, 14, 4, 8],
  [19, 8, 4, 14],
] as const
const paper = [0xfd, 0xfc, 0xfa]
const ground = [0x0b, 0x5d, 0x66]

/**
 * Draws the icon as a PNG without rounded corners: phones cut their own. Its bars keep within the middle 80 percent, so
 * it may be cut to a circle.
 * @param size its width and height in pixels
 */
export function drawIcon(size: number): Uint8Array<ArrayBuffer> {
  const scale = size / 32
  const boxes = bars.map(bar => bar.map(unit => Math.round(unit * scale)))
  const isBar = (x: number, y: number) =>
    boxes.some(
      ([left = 0, top = 0, width = 0, height = 0]) => x >= left && x < left + width && y >= top && y < top + height,
    )
  const rows = Array.from({ length: size }, (_, y) => [
    0,
    ...Array.from({ length: size }, (_, x) => (isBar(x, y) ? paper : ground)).flat(),
  ])
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  // 8 bits a channel, red, green and blue.
  header.set([8, 2], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const data = deflateSync(Buffer.from(rows.flat()), { level: 9 })
  return new Uint8Array(Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND')]))
}

function chunk(name: string, data: Buffer = Buffer.alloc(0)) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(data.length, 0)
  around.writeUInt32BE(checksum(body), 4)
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)])
}

/** CRC-32 as PNG asks for it; node:zlib has it only from Node 20.15. */
function checksum(bytes: Uint8Array) {
  let rest = 0xffffffff
  for (const byte of bytes) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0)
  }
  return (rest ^ 0xffffffff) >>> 0
}
