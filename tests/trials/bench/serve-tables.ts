import { path } from './contestant'
import { connections } from './load'
import type { Served } from './serve-part'
import { formatRatio, formatSpread, type Spread, spreadOf } from './spread'
import { printTable } from './table'

type By = { profiles: number; rounds: number; seconds: number; loader: string; lighthouse: boolean }

/** The table of what a reader's browser meets. */
export function printFirstViews(served: Served[], { profiles, rounds, lighthouse }: By): string {
  const seen = served.filter(({ views }) => views.length > 0)
  const bytes = (one: Served) => spreadOf(one.views.map(view => view.bytes))
  const smallest = least(seen.filter(isPeer).map(bytes))
  const rows = seen.map(one => [
    one.stand.name,
    `${formatSpread(bytes(one))} ${one.views[0]?.encoding ?? ''}`,
    formatRatio(bytes(one), smallest),
    formatSpread(spreadOf(one.views.map(({ requests }) => requests))),
    formatSpread(spreadOf(one.views.map(({ scriptBytes }) => scriptBytes))),
    formatSpread(spreadOf(one.views.map(({ inlineScript }) => inlineScript))),
    formatSpread(spreadOf(one.vitals.map(({ lcp }) => lcp))),
    formatSpread(spreadOf(one.vitals.map(({ tbt }) => tbt))),
    formatSpread(spreadOf(one.vitals.map(({ cls }) => cls)), 3),
    lighthouse ? scoresOf(one) : '–',
  ])
  const by = lighthouse ? 'Lighthouse, mobile' : 'observers, slow 4G and a processor four times slower'
  const title = `\nFirst view of \`${path}\`, ${profiles} profiles; medians of ${rounds} (least–most); LCP, TBT and CLS by ${by}.\n`
  const columns = ['Served by', 'Bytes', 'of the smallest peer', 'Requests', 'Script, fetched', 'Script, inline']
  return `${title}\n${printTable([...columns, 'LCP, ms', 'TBT, ms', 'CLS', 'Scores'], rows)}\n`
}

/** The table of what the servers bear. */
export function printLoads(served: Served[], { rounds, seconds, loader }: By): string {
  const rate = (one: Served) => spreadOf(one.gzip.map(load => load.rate))
  const fastest = most(served.filter(isPeer).map(rate))
  const slowest = (one: Served) => spreadOf(one.gzip.map(load => load.most))
  const file = served.find(({ stand }) => stand.kind === 'file')
  const plain = served.find(({ stand }) => stand.kind === 'plain')
  const rows = served.map(one => [
    one.stand.name,
    formatSpread(rate(one)),
    formatRatio(rate(one), fastest),
    formatRatio(rate(one), file && rate(file)),
    formatRatio(rate(one), plain && rate(plain)),
    formatSpread(spreadOf(one.brotli.map(load => load.rate))),
    formatSpread(spreadOf(one.gzip.map(load => load.half)), 2),
    formatSpread(slowest(one), 2),
    formatRatio(slowest(one), plain && slowest(plain)),
    formatSpread(spreadOf(one.memory)),
  ])
  const title = `\nThe same page under load: ${loader}, ${connections} connections, ${seconds} s, medians of ${rounds} (least–most).\n`
  const ratios = ['of the best peer', 'of one file', 'of plain Next']
  const columns = [
    'Served by',
    'Requests/s, gzip',
    ...ratios,
    'Requests/s, br',
    'p50, ms',
    'p99, ms',
    'of plain Next',
    'Memory, MB',
  ]
  return `${title}\n${printTable(columns, rows)}\n`
}

/** Performance, accessibility, best practices, search engines: the lowest of each. */
function scoresOf({ vitals }: Served) {
  const scores = vitals.map(one => one.scores ?? [])
  return [0, 1, 2, 3].map(index => Math.min(...scores.map(all => all[index] ?? 0))).join(' / ')
}

function isPeer({ stand }: Served) {
  return stand.kind === 'peer'
}

function least(spreads: Spread[]) {
  return [...spreads].sort((one, other) => one.median - other.median)[0]
}

function most(spreads: Spread[]) {
  return [...spreads].sort((one, other) => other.median - one.median)[0]
}
