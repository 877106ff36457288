import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pageModules, pageScripts } from '#lib/page-scripts'

const root = join(import.meta.dirname, '../..')
const modules = readdirSync(join(root, 'public')).filter(name => name.endsWith('.js'))

test('every module of ours is named by a page, or loaded by what a page holds', () => {
  const components = readdirSync(join(root, 'components')).map(name => textOf('components', name))
  const pressed = components.flatMap(text => [...text.matchAll(/data-press="([^"]+)"/g)].map(([, path]) => path))
  const imported = [...pageScripts, ...modules.map(name => textOf('public', name))].flatMap(importsIn)
  const known = new Set([...pageModules, ...pressed, ...imported])
  expect(modules.filter(name => !known.has(`/${name}`))).toEqual([])
  expect([...known].filter(path => !modules.includes(`${path}`.slice(1)))).toEqual([])
})

test('no script inside a page can end it, or is written twice', () => {
  expect(new Set(pageScripts).size).toBe(pageScripts.length)
  for (const script of pageScripts) expect(script).not.toMatch(/<|__next|\n/)
})

function textOf(folder: string, name: string) {
  return readFileSync(join(root, folder, name), 'utf8')
}

function importsIn(text: string) {
  return [...text.matchAll(/import\('([^']+)'\)|from '(\/[^']+)'/g)].map(([, late, early]) => late ?? early)
}
