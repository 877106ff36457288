import { statSync } from 'node:fs'
import { createServer } from 'node:net'

type Environment = Record<string, string | undefined>

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']

/** What each setting must be; none must be set. */
const settings: Record<string, { expected: string; holds: (value: string) => boolean }> = {
  PORT: {
    expected: 'the number of a port from 1 to 65535, such as 3000',
    holds: value => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65535,
  },
  HOST: {
    expected: 'the name or address to listen at, such as localhost or 0.0.0.0',
    holds: value => /^[\w.:-]+$/.test(value),
  },
  LOG_LEVEL: { expected: `one of ${levels.join(', ')}`, holds: value => levels.includes(value) },
  SITE_URL: {
    expected: 'an address with its scheme and without path, query or name, such as https://guide.example',
    holds: isOrigin,
  },
  COMMUNITY_URL: { expected: 'an http or https address, such as https://community.example/{slug}', holds: isTemplate },
  CORRECTIONS_URL: {
    expected: 'an http or https address, such as https://guide.example/wrong?page={slug}',
    holds: isTemplate,
  },
  SECURITY_CONTACT: {
    expected: 'one address that begins with mailto: or https:, such as mailto:security@guide.example',
    holds: value => /^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(value),
  },
  CONTENT_FOLDER: { expected: 'a folder with careers and data in it', holds: isFolder },
  PLAIN_NEXT: { expected: '1, or nothing', holds: isSwitch },
  STANDALONE: { expected: '1, or nothing', holds: isSwitch },
  STATIC: { expected: '1, or nothing', holds: isSwitch },
}

/**
 * Looks at every setting before anything is built or loaded.
 * @returns a sentence on each that cannot be: its name, what was found, what is expected
 */
export function findWrongSettings(environment: Environment = process.env): string[] {
  return Object.entries(settings).flatMap(([name, { expected, holds }]) => {
    const value = environment[name]
    return value === undefined || value === '' || holds(value) ? [] : sentence(name, value, expected)
  })
}

/** Ends the process with a sentence on each setting that cannot be. */
export function refuseWrongSettings(): void {
  const wrong = findWrongSettings()
  if (wrong.length === 0) return
  process.stderr.write(`${wrong.join('\n')}\n`)
  process.exit(1)
}

const reasons: Record<string, [setting: 'HOST' | 'PORT', expected: string]> = {
  EADDRINUSE: ['PORT', 'a port that nobody listens at'],
  EACCES: ['PORT', 'a port that you may listen at, such as 3000'],
  EADDRNOTAVAIL: ['HOST', 'an address of this machine, such as localhost or 0.0.0.0'],
  ENOTFOUND: ['HOST', 'a name that this machine knows, such as localhost'],
  EAI_AGAIN: ['HOST', 'a name that this machine knows, such as localhost'],
}

/**
 * Tries whether a server could listen, before a build of minutes.
 * @returns the sentence why not; nothing when it could
 */
export async function findBlockedPort(host: string, port: string): Promise<string | undefined> {
  const server = createServer()
  return new Promise(resolve => {
    server.once('error', ({ code = '' }: NodeJS.ErrnoException) => {
      const [name, expected] = reasons[code] ?? ['PORT', `one at which a server can listen (${code})`]
      resolve(sentence(name, name === 'PORT' ? port : host, expected))
    })
    server.listen(Number(port), host, () => server.close(() => resolve(undefined)))
  })
}

function sentence(name: string, found: string, expected: string) {
  return `${name}: found ${JSON.stringify(found.slice(0, 100))}, expected ${expected}.`
}

function isOrigin(value: string) {
  const text = value.replace(/\/+$/, '')
  return /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text.toLowerCase()
}

function isTemplate(value: string) {
  const filled = value.replaceAll('{slug}', 'a').replaceAll('{title}', 'a')
  return /^https?:\/\/\S+$/.test(filled) && URL.canParse(filled)
}

function isFolder(value: string) {
  return statSync(value, { throwIfNoEntry: false })?.isDirectory() === true
}

function isSwitch(value: string) {
  return value === '1' || value === '0'
}
