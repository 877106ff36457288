import { spawn } from 'node:child_process'

/** More than the command itself: other variables for it, and whether it learns when we are gone, however that came. */
type Options = { env?: Record<string, string>; tied?: boolean }

/**
 * Runs a command of an installed package with our own input and output, and passes signals on.
 * @param command its name and arguments, such as `['next', 'build']`
 * @returns its exit code
 */
export function run(command: string[], { env = {}, tied = false }: Options = {}): Promise<number> {
  const [name = '', ...args] = command
  const own = ['inherit', 'inherit', 'inherit'] as const
  const stdio = tied ? [...own, 'ipc' as const] : [...own]
  const child = spawn(name, args, { stdio, env: { ...process.env, ...env } })
  const pass = (signal: NodeJS.Signals) => child.kill(signal)
  process.on('SIGINT', pass).on('SIGTERM', pass)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', code => {
      process.off('SIGINT', pass).off('SIGTERM', pass)
      resolve(code ?? 1)
    })
  })
}
