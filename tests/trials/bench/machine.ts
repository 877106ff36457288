import { cpus, totalmem } from 'node:os'
import { findChromium } from '../../browser/chromium'
import { findProgram, versionOf, versions } from './tools'

/** What was asked, when and on what: without it no figure means anything. */
export function describeMachine(words: string[]): string {
  const command = ['npm run bench', ...(words.length > 0 ? ['--', ...words.map(hidePath)] : [])].join(' ')
  const gibibytes = Math.round(totalmem() / 2 ** 30)
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${gibibytes} GiB, ${process.platform}`
  const all = [`Node ${process.versions.node}`, ...toolsHere()].join(', ')
  return `\n\`${command}\`, ${new Date().toISOString().slice(0, 10)}; ${machine}; ${all}.`
}

/** The tools and their versions: those of this machine, and those that the benchmark gets. */
function toolsHere() {
  const found = Object.entries(programs).flatMap(([name, { program, argument }]) => {
    const path = program === 'next' ? program : findProgram(program)
    return path ? [`${name} ${versionOf(path, argument)}`] : []
  })
  const chromium = `Chromium ${versionOf(findChromium().path, '--version')}`
  const got = [`Astro ${versions.astro}`, `Eleventy ${versions['@11ty/eleventy']}`, `Lighthouse ${versions.lighthouse}`]
  return [...found, chromium, ...got, `Node ${versions.node} for Astro, Eleventy and Lighthouse`]
}

const programs = {
  Next: { program: 'next', argument: '--version' },
  Hugo: { program: 'hugo', argument: 'version' },
  nginx: { program: 'nginx', argument: '-v' },
  wrk: { program: 'wrk', argument: '-v' },
}

/** A folder of this machine says nothing to others. */
function hidePath(word: string) {
  return /[\\/]/.test(word) ? '…' : word
}
