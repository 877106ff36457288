import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findClientComponents } from '#lib/build/adapter/find-client-components'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

test('a build whose lists are not understood stops as well', async () => {
  await expect(find({ page: manifestOf(['[project]/app/box.tsx']) })).rejects.toThrow(
    'does not list app/global-error.tsx',
  )
  await expect(find({ page: 'self.other = {}' })).rejects.toThrow('does not list client components in the way')
  await expect(find({})).rejects.toThrow('does not list app/global-error.tsx')
})

test.each(['', ' <module evaluation>'])(
  'components of ours are found once each, packages are not, with “%s” behind them',
  async end => {
    const names = ['components/menu.tsx', 'node_modules/next/dist/a.js', 'app/global-error.tsx', 'app/box.tsx']
    const text = manifestOf(names.map(name => `[project]/${name}${end}`))
    expect(await find({ page: text, 'careers/page': text })).toEqual(['app/box.tsx', 'components/menu.tsx'])
  },
)

function manifestOf(modules: string[]) {
  const clientModules = Object.fromEntries(modules.map(name => [name, { id: 1 }]))
  const start = 'globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\n'
  return `${start}globalThis.__RSC_MANIFEST["/page"] = ${JSON.stringify({ clientModules })}`
}

function find(manifests: Record<string, string>) {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'))
  folders.push(dist)
  mkdirSync(join(dist, 'server', 'app', 'careers'), { recursive: true })
  for (const [name, text] of Object.entries(manifests))
    writeFileSync(join(dist, 'server', 'app', `${name}_client-reference-manifest.js`), text)
  return findClientComponents(dist)
}
