import { isUtf8 } from 'node:buffer'
import type { VFile } from 'vfile'
import { control, nameOf } from './control'
import { findExcess } from './excess'
import { addProblem, placeAt } from './problem'

const maxBytes = 200_000

/**
 * Decodes a profile.
 * @param bytes the file as it lies on disk
 * @param file receives the problems: too large, not UTF-8, control characters, endless blocks
 * @returns the text without byte order mark and with `\n` line ends; nothing when it cannot be read on
 */
export function decodeText(bytes: Uint8Array, file: VFile): string | undefined {
  if (bytes.length > maxBytes) {
    return refuse(file, `Unexpected file of ${inKilobytes(bytes.length)}, expected at most ${inKilobytes(maxBytes)}`)
  }
  const text = decode(bytes, file)
    ?.replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
  if (text === undefined) return
  const problem = findControl(text) ?? findExcess(text)
  return problem ? refuse(file, problem.reason, problem.place) : text
}

function decode(bytes: Uint8Array, file: VFile) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const lines = Buffer.from(bytes)
      .toString('latin1')
      .split(/\r\n?|\n/)
    const line = lines.findIndex(line => !isUtf8(Buffer.from(line, 'latin1')))
    const before = Buffer.from(lines[line] ?? '', 'latin1')
      .toString('utf8')
      .replace(/^\uFEFF/, '')
    const place = { line: line + 1, column: before.indexOf('\uFFFD') + 1 }
    refuse(file, 'Unexpected byte that is not UTF-8, expected a file saved as UTF-8', place)
  }
}

function findControl(text: string) {
  const match = control.exec(text)
  if (!match) return
  return {
    reason: `Unexpected control character ${nameOf(match[0])}, expected plain text`,
    place: placeAt(text, match.index),
  }
}

function refuse(file: VFile, reason: string, place?: { line: number; column: number }) {
  addProblem(file, reason, place)
  return undefined
}

function inKilobytes(bytes: number) {
  return `${Math.ceil(bytes / 1000)} kB`
}
