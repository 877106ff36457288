import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { findDamage, noteSizes } from '#lib/build/damage'

let dist: string
beforeEach(async () => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'))
  mkdirSync(join(dist, 'site', 'careers'), { recursive: true })
  mkdirSync(join(dist, 'server', 'app'), { recursive: true })
  for (const name of ['site/index.json', 'site/careers/chef.html.br', 'server/app/page.js'])
    writeFileSync(join(dist, name), 'whole')
  await noteSizes(dist)
})

test('a build that nobody touched is whole', () => {
  expect(findDamage(dist)).toBeUndefined()
})

test.each(['site/index.json', 'site/careers/chef.html.br', 'server/app/page.js', 'sizes.json'])(
  '%s that was cut, or is gone, is noticed',
  name => {
    truncateSync(join(dist, name), 3)
    expect(findDamage(dist)).toBe(join(dist, name))
    rmSync(join(dist, name))
    expect(findDamage(dist)).toBe(join(dist, name))
  },
)

test('so is a folder that is gone', () => {
  rmSync(join(dist, 'site'), { recursive: true })
  expect(findDamage(dist)).toContain(join(dist, 'site'))
})
