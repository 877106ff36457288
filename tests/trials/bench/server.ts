import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Command } from './command'
import { forgetGroup, noteGroup, signalGroup } from './process-group'
import { makeFolder } from './workspace'

/** A server on a port of this machine's own loopback address. */
export type Server = { origin: string; pid: number; stop: () => Promise<void> }

const patience = 120_000

/**
 * Starts a server and waits until it answers at `path`. What it says goes into a file, as it would at its work: a reader
 * of ours would take from its processor.
 * @param command given the port in `PORT` and with `{port}` in its words
 * @throws Error with the server's own words when it ends or does not answer in two minutes
 */
export async function startServer({ command, cwd, env }: Command, port: number, path: string): Promise<Server> {
  const [name = '', ...args] = command.map(word => word.replace('{port}', String(port)))
  const given = { ...process.env, ...env, HOST: '127.0.0.1', PORT: String(port) }
  const said = join(makeFolder(`server-${port}`), 'said.txt')
  const out = openSync(said, 'a')
  const child = spawn(name, args, { cwd, env: given, detached: true, stdio: ['ignore', out, out] })
  closeSync(out)
  const pid = child.pid ?? 0
  noteGroup(pid)
  const ended = new Promise<void>(resolve => child.on('exit', () => resolve()).on('error', () => resolve()))
  const origin = `http://127.0.0.1:${port}`
  for (const start = Date.now(); !(await answers(origin + path)); await wait(100)) {
    if (child.exitCode === null && pid && Date.now() - start < patience) continue
    signalGroup(pid, 'SIGKILL')
    throw new Error(`${command.join(' ')} did not serve ${path}.\n${readFileSync(said, 'utf8').slice(-2000)}`)
  }
  return { origin, pid, stop: () => stop(pid, ended) }
}

async function stop(pid: number, ended: Promise<void>) {
  signalGroup(pid, 'SIGTERM')
  await Promise.race([ended, wait(5000, undefined, { ref: false })])
  signalGroup(pid, 'SIGKILL')
  forgetGroup(pid)
}

async function answers(url: string) {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}
