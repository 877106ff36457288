import { spawn } from 'node:child_process'

/**
 * Runs a command of an installed package with our own input and output, and passes signals on.
 * @param command its name and arguments, such as `['next', 'build']`
 * @returns its exit code
 */
export function run(command: string[], env: Record<string, string> = {}): Promise<number> {
  const [name = '', ...args] = command
  const child = spawn(name, args, { stdio: 'inherit', env: { ...process.env, ...env } })
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
