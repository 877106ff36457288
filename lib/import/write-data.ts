import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from '#lib/occupations/schema'
import { checkFile } from './check-data'

/**
 * Writes the given files, named as they shall be stored, into `folder`. All are validated first and written beside
 * their places; only then is each put in place, so that a failure leaves the old data. Throws when one is not valid.
 * Where the records are those stored, the day on which they were read stays. Says of each file whether it changed.
 */
export function writeData(folder: string, files: Map<string, DataFile>): WrittenFile[] {
  const written = [...files].map(([name, file]) => {
    const before = readStored(join(folder, name))
    const text = formatFile(keepDay(file, before))
    return { name, text, bytes: Buffer.byteLength(text), changed: text !== before }
  })
  const mistakes = written.flatMap(({ name, text }) => checkFile(name, text))
  if (mistakes.length > 0) throw new Error(mistakes.slice(0, 20).join('\n'))
  replaceAll(
    folder,
    written.filter(file => file.changed),
  )
  return written.map(({ name, bytes, changed }) => ({ name, bytes, changed }))
}

/** One record a line, so that a change to one occupation is one changed line. */
export function formatFile({ records, ...head }: DataFile): string {
  const lines = records.map(record => JSON.stringify(record)).join(',\n')
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "records": [\n${lines}\n  ]\n}\n`
}

function replaceAll(folder: string, files: { name: string; text: string }[]): void {
  mkdirSync(folder, { recursive: true })
  const pairs = files.map(({ name, text }) => ({
    text,
    place: join(folder, name),
    beside: join(folder, `.${name}.${process.pid}.tmp`),
  }))
  try {
    for (const { beside, text } of pairs) writeFileSync(beside, text)
    for (const { beside, place } of pairs) renameSync(beside, place)
  } finally {
    for (const { beside } of pairs) rmSync(beside, { force: true })
  }
}

function keepDay(file: DataFile, before: string | undefined): DataFile {
  if (before === undefined) return file
  try {
    const stored = JSON.parse(before) as DataFile
    const same = JSON.stringify(stored.records) === JSON.stringify(file.records)
    return same ? { ...file, source: { ...file.source, read: stored.source.read } } : file
  } catch {
    // A stored file that cannot be read is replaced as a whole.
    return file
  }
}

function readStored(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

export type DataFile = { source: Source; records: { soc: string }[] }
export type WrittenFile = { name: string; bytes: number; changed: boolean }
