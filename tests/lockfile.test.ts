import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Locked = {
  version: string
  resolved?: string
  integrity?: string
  optional?: boolean
  hasInstallScript?: boolean
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const locked = Object.entries(packages).filter(([path]) => path !== '')

test('every package comes from the registry, and is the one that was chosen', () => {
  expect(locked.length).toBeGreaterThan(300)
  const elsewhere = locked.filter(([, { resolved }]) => resolved && new URL(resolved).host !== 'registry.npmjs.org')
  expect(elsewhere).toEqual([])
  const unsealed = locked.filter(([, one]) => !one.integrity?.startsWith('sha512-'))
  expect(unsealed.map(([path]) => path)).toEqual([])
})

test('none runs a script when it is installed, but esbuild, which does without', () => {
  const names = locked.filter(([, one]) => one.hasInstallScript && !one.optional).map(([path]) => path)
  expect(names).toEqual(['node_modules/esbuild', 'node_modules/vite/node_modules/esbuild'])
})

test('every dependency is named in DECISIONS.md', () => {
  const decisions = readFileSync('DECISIONS.md', 'utf8')
  const names = Object.keys({ ...dependencies, ...devDependencies }).filter(name => !name.startsWith('@types/'))
  expect(names.filter(name => !decisions.includes(name))).toEqual([])
})
