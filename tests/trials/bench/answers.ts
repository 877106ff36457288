import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseChoice } from '#lib/filter/choice'
import { filterResults } from '#lib/filter/filter'
import { searchEntries } from '#lib/search/search'
import { site } from '#lib/site'
import { getEntries } from '#lib/work/entries'
import { writeCorpus } from './corpus'

const profiles = 1000
const rounds = 20
const queries = [
  'nurse',
  'RN',
  'manager',
  'a',
  '%',
  'electritian',
  'work with animals',
  'ß😀',
  'x'.repeat(100),
  'tree cutter',
]
queries.push('maneger enginere tecnician assistent operater', 'how to become a medical records technician')
const filters: Record<string, string | string[]>[] = [
  { field: 'healthcare', sort: 'pay' },
  { q: 'technician', zone: ['2', '3'], growth: 'much-faster-than-average', sort: 'jobs' },
  { field: Array.from({ length: 10_000 }, (_, index) => `nonsense-${index}`) },
]

/** Prints how long the server takes to find and narrow among `profiles` careers, page and network left out. */
const folder = makeFolder()
process.chdir(folder)
site.production = true
console.log(`${getEntries().length} entries, ${profiles} of them with a profile; milliseconds over ${rounds} rounds`)
searchEntries('warm')
for (const query of queries) report(`search ${query.slice(0, 50)}`, () => searchEntries(query))
for (const params of filters) {
  const { choice } = parseChoice(params)
  const all = getEntries().map(entry => ({ entry }))
  report(`narrow ${JSON.stringify(params).slice(0, 50)}`, () => {
    parseChoice(params)
    filterResults(choice.words ? searchEntries(choice.words) : all, choice)
  })
}
rmSync(folder, { recursive: true })

function report(name: string, run: () => unknown) {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  }).sort((one, other) => one - other)
  const [median, worst] = [times[rounds / 2] ?? 0, times.at(-1) ?? 0]
  console.log(`${median.toFixed(2).padStart(8)} median ${worst.toFixed(2).padStart(8)} worst  ${name}`)
}

/** A folder of its own with the profiles, and the official figures as they are. */
function makeFolder() {
  const to = mkdtempSync(join(tmpdir(), 'guide-'))
  writeCorpus(to, profiles)
  for (const name of ['data', 'places.tsv'])
    symlinkSync(join(process.cwd(), 'content', name), join(to, 'content', name))
  return to
}
