import type { VFile } from 'vfile'
import { addProblem } from './problem'

const maxBytes = 200_000
/** Markdown's cost grows with the square of a block in the worst case: a bound on blocks keeps the whole linear. */
const maxBlock = 10_000

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
  const control = findControl(text)
  if (control) return refuse(file, `Unexpected control character ${control.name}, expected plain text`, control.place)
  const block = findLongBlock(text)
  if (!block) return text
  const found = block.length.toLocaleString('en-US')
  const reason = `Unexpected block of ${found} characters, expected at most ${maxBlock.toLocaleString('en-US')}: divide it with an empty line`
  refuse(file, reason, { line: block.line, column: 1 })
}

function decode(bytes: Uint8Array, file: VFile) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const lines = Buffer.from(bytes).toString('latin1').split('\n')
    const line = lines.findIndex(line => Buffer.from(line, 'latin1').toString('utf8').includes('\uFFFD'))
    const before = Buffer.from(lines[line] ?? '', 'latin1').toString('utf8')
    const place = { line: line + 1, column: before.indexOf('\uFFFD') + 1 }
    refuse(file, 'Unexpected byte that is not UTF-8, expected a file saved as UTF-8', place)
  }
}

function findControl(text: string) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const match = /[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/.exec(text)
  if (!match) return
  const lines = text.slice(0, match.index).split('\n')
  const name = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  return { name, place: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 } }
}

function findLongBlock(text: string) {
  let line = 1
  for (const block of text.split(/\n[ \t]*(?=\n)/)) {
    if (block.length > maxBlock) return { line: block.startsWith('\n') ? line + 1 : line, length: block.trim().length }
    line += block.split('\n').length
  }
}

function refuse(file: VFile, reason: string, place?: { line: number; column: number }) {
  addProblem(file, reason, place)
  return undefined
}

function inKilobytes(bytes: number) {
  return `${Math.ceil(bytes / 1000)} kB`
}
