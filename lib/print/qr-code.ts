import encodeQR from 'qr'

/** Dark squares on a square field, light margin included. */
export type QrCode = { size: number; path: string }

/**
 * An address as a QR code (ISO/IEC 18004) that a phone reads from paper: a seventh of it may be lost or dirty.
 * @param address absolute; up to 2,300 bytes
 * @returns the width of the code in squares, with the margin of four that the standard asks for, and the dark squares as
 *   the path of a drawing in which a square is one unit wide
 * @throws Error when the address is longer than a code holds
 */
export function qrCode(address: string): QrCode {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: 4 })
  const path = rows
    .flatMap((row, y) => findRuns(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
    .join('')
  return { size: rows.length, path }
}

/** Where dark squares begin in a row, and how many there are: one shape for each run is a third of the letters. */
function findRuns(row: boolean[]): [x: number, length: number][] {
  return row.flatMap((dark, x): [number, number][] => {
    if (!dark || row[x - 1]) return []
    const end = row.indexOf(false, x)
    return [[x, (end < 0 ? row.length : end) - x]]
  })
}
