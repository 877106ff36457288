import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { commitFile, stagedName } from '#lib/occupations/data-folder'
import type { Source } from '#lib/occupations/schema'
import { checkFile } from './check-data'
import { isPlaceFile } from './check-places'
import { Refusal } from './refusal'

/**
 * Writes the given files, named as they shall be stored, into `folder` or below it, and `texts` as they are; what `gone`
 * names is taken away with the same step. All are validated and
 * written beside their places first. Then one rename says that they count: whoever reads the folder sees all of the
 * old data before it and all of the new after it, however this ends. Throws when one is not valid.
 * Where the records are those stored, the day on which they were read stays. Says of each file whether it changed.
 */
export function writeData(
  folder: string,
  files: Map<string, DataFile>,
  texts = new Map<string, string>(),
  gone: string[] = [],
): WrittenFile[] {
  const formatted = [...files].map(([name, file]) => {
    const text = formatFile(keepDay(file, readStored(join(folder, name))))
    return { name, text, mistakes: checkFile(name, text) }
  })
  const plain = [...texts].map(([name, text]) => ({
    name,
    text,
    mistakes: isPlaceFile(name) ? checkFile(name, text) : [],
  }))
  const mistakes = [...formatted, ...plain].flatMap(file => file.mistakes)
  if (mistakes.length > 0) throw new Error(mistakes.slice(0, 20).join('\n'))
  const all = [...formatted, ...plain]
  const written = all.map(({ name, text }) => {
    const changed = text !== readStored(join(folder, name))
    return { name, text, bytes: Buffer.byteLength(text), changed }
  })
  replaceAll(
    folder,
    written.filter(file => file.changed),
    gone,
  )
  return written.map(({ name, bytes, changed }) => ({ name, bytes, changed }))
}

/** Brings a run that was killed to its end: what counted already is put in its place, what did not is removed. */
export function finishLast(folder: string): void {
  if (!existsSync(folder)) return
  if (existsSync(join(folder, commitFile)))
    putInPlace(folder, commitSchema.parse(JSON.parse(readFileSync(join(folder, commitFile), 'utf8'))))
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (/^\..+\.(next|tmp)$/.test(basename(name))) rmSync(join(folder, name), { force: true })
}

/** One record a line, so that a change to one occupation is one changed line. */
export function formatFile({ records, ...head }: DataFile): string {
  const lines = records.map(record => JSON.stringify(record)).join(',\n')
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "records": [\n${lines}\n  ]\n}\n`
}

function replaceAll(folder: string, files: { name: string; text: string }[], gone: string[]): void {
  if (files.length + gone.length === 0) return
  for (const path of new Set(['', ...files.map(({ name }) => dirname(name))]))
    mkdirSync(join(folder, path), { recursive: true })
  for (const { name } of files)
    if (statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory())
      throw new Refusal(join(folder, name), 'a folder', 'a file or nothing')
  const names = files.map(({ name }) => name)
  const draft = join(folder, `${commitFile}.tmp`)
  try {
    for (const { name, text } of files) writeFileSync(join(folder, stagedName(name)), text, { flush: true })
    writeFileSync(draft, JSON.stringify([...names, ...gone.map(name => goneMark + name)]), { flush: true })
  } catch (error) {
    for (const name of names) rmSync(join(folder, stagedName(name)), { force: true })
    rmSync(draft, { force: true })
    throw error
  }
  renameSync(draft, join(folder, commitFile))
  putInPlace(folder, [...names, ...gone.map(name => goneMark + name)])
}

const commitSchema = z.array(z.string())
/** In the commit file, before the name of a file to take away. */
const goneMark = '-'

function putInPlace(folder: string, names: string[]): void {
  for (const name of names) {
    if (name.startsWith(goneMark)) rmSync(join(folder, name.slice(goneMark.length)), { force: true })
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

export type DataFile = { source: Source; records: object[] } & Record<string, unknown>
export type WrittenFile = { name: string; bytes: number; changed: boolean }
