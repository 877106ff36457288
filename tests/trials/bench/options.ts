import { parseArgs } from 'node:util'

const parts = ['answers', 'serve', 'search', 'scores', 'build'] as const
type Part = (typeof parts)[number]

export type Options = { parts: Part[]; sizes: number[]; rounds: number; seconds: number; tools?: string }

export const help = `npm run bench -- [options]

Builds and serves the same profile pages with this site, with Next as it comes, and with Astro, Eleventy and Hugo behind
nginx, in turns, and prints tables in Markdown. All is done in a temporary folder that is gone afterwards.

  --only PARTS      some of ${parts.join(',')} (all)
                    answers  how long search and narrowing take, page and network left out
                    serve    first view, Lighthouse, requests a second, memory
                    search   a page rendered on demand, never the same query twice
                    scores   Lighthouse at one page of each kind
                    build    cold, and again after one profile changed
  --profiles SIZES  how many profiles; all but build take the first (200,1000,5000)
  --rounds N        how often each thing is measured (5)
  --seconds N       how long each load lasts (10)
  --tools FOLDER    where the other tools are installed and stay for the next time (a temporary folder)
  --help            this text
`

/** Reads the words of the command line. Throws Error in one sentence when one is not understood. */
export function parseOptions(words: string[]): Options | 'help' {
  const { values } = parseArgs({
    args: words,
    options: {
      only: { type: 'string', default: parts.join(',') },
      profiles: { type: 'string', default: '200,1000,5000' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '10' },
      tools: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return 'help'
  return {
    parts: values.only.split(',').map(toPart),
    sizes: values.profiles.split(',').map(toCount),
    rounds: toCount(values.rounds),
    seconds: toCount(values.seconds),
    tools: values.tools,
  }
}

function toPart(word: string): Part {
  const part = parts.find(one => one === word)
  if (!part) throw new Error(`Unexpected part “${word}”, expected one of ${parts.join(', ')}.`)
  return part
}

function toCount(word: string): number {
  if (!/^[1-9]\d*$/.test(word)) throw new Error(`Unexpected “${word}”, expected a whole number above 0.`)
  return Number(word)
}
