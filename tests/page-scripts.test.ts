import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { modules, pageScripts } from '#lib/page-scripts'

const root = join(import.meta.dirname, '..')
const names = readdirSync(join(root, 'public')).filter(name => name.endsWith('.js'))

test.each(names)('%s has its own hash in its name', name => {
  const hash = createHash('sha256').update(read('public', name)).digest('hex').slice(0, 8)
  expect(name).toMatch(/^[a-z-]+\.[0-9a-f]{8}\.js$/)
  expect(name.split('.')[1]).toBe(hash)
})

test('every module that a page can ask for is there', () => {
  for (const address of Object.values(modules)) expect(names).toContain(address.slice(1))
})

test('every module is asked for by a page', () => {
  const inFolders = readdirSync(join(root, 'components'), { recursive: true, encoding: 'utf8' })
  const components = inFolders.filter(name => name.endsWith('.tsx')).map(name => read('components', name))
  for (const [name, address] of Object.entries(modules)) {
    const asked = components.some(text => text.includes(`{modules.${name}}`))
    expect([name, asked || pageScripts.some(script => script.includes(address))]).toEqual([name, true])
  }
})

test('no script inside a page can end it, or is written twice', () => {
  expect(new Set(pageScripts).size).toBe(pageScripts.length)
  for (const script of pageScripts) expect(script).not.toMatch(/<|__next|\n/)
})

function read(folder: string, name: string) {
  return readFileSync(join(root, folder, name), 'utf8')
}
