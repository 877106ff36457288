import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, runCommand } from './command'

/** One way to make and serve the same pages, in a folder of its own. */
export type Contestant = {
  name: string
  folder: string
  build: Command
  /** Its own server; for a peer only where there is no nginx. */
  serve: Command
  /** The folder of its finished pages, where they are files that nginx can serve. */
  files?: string
  /** What a cold build must not find. */
  remains: string[]
  /** Where the profile that all runs look at lies. */
  profile: string
}

/** The profile that is measured: a real one, that every corpus has. */
export const slug = 'registered-nurse'
export const path = `/careers/${slug}`

/** Builds as on a machine that never did. */
export function buildCold({ folder, remains, build }: Contestant) {
  for (const name of remains) rmSync(join(folder, name), { recursive: true, force: true })
  return runCommand(build)
}

/** Builds again after a word of one profile changed. */
export function buildAgain({ folder, profile, build }: Contestant, round: number) {
  const file = join(folder, profile)
  const text = readFileSync(file, 'utf8')
  const changed = text.replace(/\bpatients( again \d+)?\b/, `patients again ${round}`)
  if (changed === text) throw new Error(`${profile} does not say what is to be changed.`)
  writeFileSync(file, changed)
  return runCommand(build)
}
