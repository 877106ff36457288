import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findClientComponents } from '#lib/build/adapter/find-client-components'

test('client components of ours are found once each, those of packages and the one for failures are not', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'))
  const folder = join(dist, 'server', 'app', 'careers')
  mkdirSync(folder, { recursive: true })
  const names = ['components/menu.tsx', 'node_modules/next/dist/a.js', 'app/global-error.tsx', 'app/box.tsx']
  const text = names.map(name => `"[project]/${name} <module evaluation>":{"id":1},"[project]/${name}":{}`).join()
  writeFileSync(join(folder, 'page_client-reference-manifest.js'), text)
  writeFileSync(join(dist, 'server', 'app', 'page_client-reference-manifest.js'), text)
  writeFileSync(join(folder, 'page.js'), '"[project]/components/other.tsx <module evaluation>"')
  expect(await findClientComponents(dist)).toEqual(['app/box.tsx', 'components/menu.tsx'])
})
