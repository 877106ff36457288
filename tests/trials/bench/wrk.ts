import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from './command'
import { type Asked, connections, type Load } from './load'
import { makeFolder } from './workspace'

/** Every request takes the next line of a file, so that no answer can come from a cache. */
const lua = `
local paths, at = {}, 0
function init(args)
  for line in io.lines(args[1]) do paths[#paths + 1] = line end
end
function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end
`

/** Asks with one thread. Throws Error when an answer was no page: such figures would be worth nothing. */
export async function runWrk(program: string, { origin, paths, encoding, seconds }: Asked): Promise<Load> {
  const folder = makeFolder('wrk')
  const [script, list] = [join(folder, 'paths.lua'), join(folder, 'paths.txt')]
  writeFileSync(script, lua)
  writeFileSync(list, paths.join('\n'))
  const words = ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '10s', '--latency']
  const header = ['-H', `accept-encoding: ${encoding}`]
  const asked = paths.length > 1 ? ['-s', script, origin, '--', list] : [origin + paths[0]]
  const { said } = await runCommand({ command: [program, ...words, ...header, ...asked], cwd: folder })
  if (/Non-2xx|Socket errors/.test(said)) throw new Error(`Not every answer of ${origin} was a page.\n${said}`)
  if (/\b0 requests in/.test(said)) throw new Error(`${origin} answered nothing in ${seconds} s.`)
  return { rate: figure(said, /Requests\/sec:\s+([\d.]+)/), half: time(said, '50%'), most: time(said, '99%') }
}

function time(said: string, share: string) {
  const [, value = '', unit = ''] = new RegExp(`${share}\\s+([\\d.]+)(us|ms|s)`).exec(said) ?? []
  return Number(value) * ({ us: 0.001, ms: 1, s: 1000 }[unit] ?? Number.NaN)
}

function figure(said: string, pattern: RegExp) {
  return Number(pattern.exec(said)?.[1] ?? Number.NaN)
}
