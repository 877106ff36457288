import { spawn } from 'node:child_process'
import { memoryOf } from './memory'
import { forgetGroup, noteGroup } from './process-group'

/** A program with its words, where it runs, and what it finds in its environment. */
export type Command = { command: string[]; cwd: string; env?: Record<string, string> }

const everyMilliseconds = 250

/**
 * Runs a command to its end.
 * @returns how long it took in seconds, the most memory that it and its children held, in megabytes, and what it said
 * @throws Error with the last of what it said when it fails
 */
export async function runCommand({ command, cwd, env }: Command) {
  const [name = '', ...args] = command
  const start = performance.now()
  const given = { ...process.env, ...env }
  const child = spawn(name, args, { cwd, env: given, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  noteGroup(child.pid)
  let [said, memory] = ['', 0]
  const add = (chunk: Buffer) => {
    said = (said + chunk).slice(-4000)
  }
  child.stdout.on('data', add)
  child.stderr.on('data', add)
  const timer = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid))
  }, everyMilliseconds)
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  clearInterval(timer)
  forgetGroup(child.pid)
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}.\n${said}`)
  return { seconds: (performance.now() - start) / 1000, memory, said }
}
