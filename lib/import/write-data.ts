import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { commitFile, stagedName } from '#lib/occupations/data-folder'
import type { Source } from '#lib/occupations/schema'
import { checkFile } from './check-data'
import { Refusal } from './refusal'

/**
 * Writes the given files, named as they shall be stored, into `folder`, and `texts` as they are. All are validated and
 * written beside their places first. Then one rename says that they count: whoever reads the folder sees all of the
 * old data before it and all of the new after it, however this ends. Throws when one is not valid.
 * Where the records are those stored, the day on which they were read stays. Says of each file whether it changed.
 */
export function writeData(
  folder: string,
  files: Map<string, DataFile>,
  texts = new Map<string, string>(),
): WrittenFile[] {
  const formatted = [...files].map(([name, file]) => {
    const text = formatFile(keepDay(file, readStored(join(folder, name))))
    return { name, text, mistakes: checkFile(name, text) }
  })
  const mistakes = formatted.flatMap(file => file.mistakes)
  if (mistakes.length > 0) throw new Error(mistakes.slice(0, 20).join('\n'))
  const all = [...formatted, ...[...texts].map(([name, text]) => ({ name, text }))]
  const written = all.map(({ name, text }) => {
    const changed = text !== readStored(join(folder, name))
    return { name, text, bytes: Buffer.byteLength(text), changed }
  })
  replaceAll(
    folder,
    written.filter(file => file.changed),
  )
  return written.map(({ name, bytes, changed }) => ({ name, bytes, changed }))
}

/** Brings a run that was killed to its end: what counted already is put in its place, what did not is removed. */
export function finishLast(folder: string): void {
  if (!existsSync(folder)) return
  const names = readdirSync(folder)
  if (names.includes(commitFile)) putInPlace(folder, JSON.parse(readFileSync(join(folder, commitFile), 'utf8')))
  for (const name of names) if (/^\..+\.(next|tmp)$/.test(name)) rmSync(join(folder, name), { force: true })
}

/** One record a line, so that a change to one occupation is one changed line. */
export function formatFile({ records, ...head }: DataFile): string {
  const lines = records.map(record => JSON.stringify(record)).join(',\n')
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "records": [\n${lines}\n  ]\n}\n`
}

function replaceAll(folder: string, files: { name: string; text: string }[]): void {
  if (files.length === 0) return
  mkdirSync(folder, { recursive: true })
  for (const { name } of files)
    if (statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory())
      throw new Refusal(join(folder, name), 'a folder', 'a file or nothing')
  const names = files.map(({ name }) => name)
  const draft = join(folder, `${commitFile}.tmp`)
  try {
    for (const { name, text } of files) writeFileSync(join(folder, stagedName(name)), text, { flush: true })
    writeFileSync(draft, JSON.stringify(names), { flush: true })
  } catch (error) {
    for (const name of names) rmSync(join(folder, stagedName(name)), { force: true })
    rmSync(draft, { force: true })
    throw error
  }
  renameSync(draft, join(folder, commitFile))
  putInPlace(folder, names)
}

function putInPlace(folder: string, names: string[]): void {
  for (const name of names) {
    const staged = join(folder, stagedName(name))
    if (existsSync(staged)) renameSync(staged, join(folder, name))
  }
  rmSync(join(folder, commitFile), { force: true })
}

/** Of a stored file, what tells whether its records changed and when they were read. */
const storedSchema = z.object({ source: z.object({ read: z.string() }), records: z.array(z.unknown()) })

function keepDay(file: DataFile, before: string | undefined): DataFile {
  if (before === undefined) return file
  try {
    const stored = storedSchema.parse(JSON.parse(before))
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
