import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { hasSite, reuseLastSite, signSite } from '#lib/build/reuse/last-site'

vi.mock('node:fs', async importOriginal => {
  const real = await importOriginal<typeof import('node:fs')>()
  return { ...real, rmSync: vi.fn(real.rmSync) }
})

const keys = {
  profiles: { baker: 'a', tailor: 'b' },
  groups: { places: 'code', occupations: 'code', others: 'all' },
  packing: 'a',
}
const careers = ['baker', 'tailor'].map(slug => ({ slug, formerly: [], soc: `soc of ${slug}` }))

afterEach(() => {
  vi.mocked(rmSync).mockReset()
})

test('a build that is killed while it lets go of the last one leaves nothing of it to the next', () => {
  const dist = mkdtempSync(join(tmpdir(), 'killed-'))
  mkdirSync(join(dist, 'cache'))
  mkdirSync(join(dist, 'site'))
  signSite(keys, dist)
  const place = reuseLastSite(keys, careers, dist)?.site ?? ''
  expect(existsSync(join(place, 'keys.json'))).toBe(true)
  // The new site is whole, but not noted as such: it goes when the next build begins.
  mkdirSync(join(dist, 'site'))
  killWhenItRemovesAFolder()
  expect(() => signSite(keys, dist)).toThrow('killed')
  vi.mocked(rmSync).mockReset()
  rmSync(join(dist, 'site'), { recursive: true })

  expect(hasSite(dist)).toBe(false)
  expect(reuseLastSite(keys, careers, dist)).toBeUndefined()
  writeFileSync(join(place, 'about.html'), 'left')
  mkdirSync(join(dist, 'site'))
  signSite(keys, dist)
  expect(existsSync(place)).toBe(false)
})

function killWhenItRemovesAFolder() {
  const real = vi.mocked(rmSync).getMockImplementation() ?? rmSync
  vi.mocked(rmSync).mockImplementation((path, options) => {
    if (options?.recursive) throw new Error('killed')
    real(path, options)
  })
}
