import { resolve } from 'node:path'
import { run } from '#lib/build/run'
import { runBuild } from './build-part'
import { describeMachine } from './machine'
import { help, type Options, parseOptions } from './options'
import { stopAll } from './process-group'
import { runScores } from './scores-part'
import { runSearch } from './search-part'
import { runServe } from './serve-part'
import { leftOut } from './tools'
import { makeFolder } from './workspace'

try {
  const options = parseOptions(process.argv.slice(2))
  if (options === 'help') console.log(help)
  else await measure(options)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
process.exit()

async function measure({ parts, sizes, rounds, seconds, tools }: Options) {
  const profiles = sizes[0] ?? 0
  const given = { profiles, rounds, seconds, tools: tools ? resolve(tools) : makeFolder('tools') }
  console.log(describeMachine(process.argv.slice(2)))
  if (parts.includes('answers')) await run(['tsx', 'tests/trials/bench/answers.ts'])
  if (parts.includes('serve')) await print(runServe(given))
  if (parts.includes('search')) await print(runSearch(given))
  if (parts.includes('scores')) await print(runScores(given))
  if (parts.includes('build')) for (const size of sizes) await print(runBuild({ ...given, profiles: size }))
  console.error(`Took ${Math.round(performance.now() / 60_000)} minutes.`)
  if (leftOut.length > 0) console.log(`\nLeft out:\n\n${leftOut.map(line => `- ${line}`).join('\n')}`)
}

/** A part that fails says so and the others go on: an hour of measuring is not thrown away. */
async function print(part: Promise<string>) {
  try {
    console.log(await part)
  } catch (error) {
    console.error(error)
    stopAll()
    leftOut.push(`A part failed: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
    process.exitCode = 1
  }
}
