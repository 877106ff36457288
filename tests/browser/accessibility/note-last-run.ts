import { writeFileSync } from 'node:fs'
import type { FullResult, Reporter, TestCase, TestResult } from 'playwright/types/testReporter'
import { type LastRun, lastRunSchema } from '#lib/publish/accessibility-run'
import type { Note } from './check-pages'

const file = new URL('../../../lib/publish/accessibility-run.json', import.meta.url)

/** At the end of a full run, writes what was tested for the page /accessibility, and prints it. */
// biome-ignore lint/style/noDefaultExport: Playwright takes the default export of a reporter
export default class NoteLastRun implements Reporter {
  private readonly notes: Note[] = []

  onTestEnd(_: TestCase, { annotations }: TestResult) {
    const own = annotations.filter(({ type }) => type === 'accessibility')
    this.notes.push(...own.map(({ description = '' }) => JSON.parse(description)))
  }

  onEnd({ status }: FullResult) {
    if (status === 'interrupted' || status === 'timedout') return
    const run = toRun(this.notes)
    writeFileSync(file, `${JSON.stringify(run, null, 2)}\n`)
    for (const { name, pages, found } of run.checks) console.log(`${name}: ${pages} pages, ${found} mistakes`)
    console.log(`${run.pages} pages in all, noted in lib/publish/accessibility-run.json`)
  }
}

function toRun(notes: Note[]): LastRun {
  const names = [...new Set(notes.map(({ name }) => name))]
  const checks = names.map(name => {
    const own = notes.filter(note => note.name === name)
    const found = own.reduce((sum, note) => sum + note.found, 0)
    return { name, version: own[0]?.version, pages: countPaths(own), found }
  })
  return lastRunSchema.parse({ date: new Date().toLocaleDateString('sv'), pages: countPaths(notes), checks })
}

function countPaths(notes: Note[]) {
  return new Set(notes.flatMap(({ paths }) => paths)).size
}
