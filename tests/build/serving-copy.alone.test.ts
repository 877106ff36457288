import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeServingCopy } from '#lib/build/serving-copy'

const names = ['BUILD_ID', 'site/index.json', 'site/careers/chef.html', 'server/app/page.js']

test('a server keeps its files when the next build empties the folder; copies of ended servers go', async () => {
  const [before, project] = [process.cwd(), mkdtempSync(join(tmpdir(), 'serving-'))]
  process.chdir(project)
  try {
    for (const name of [...names, 'server/route-cache/a.html', 'cache/serving/999999999/old', 'static/a.css']) {
      mkdirSync(join('.next', name, '..'), { recursive: true })
      writeFileSync(join('.next', name), name)
    }
    const copy = await makeServingCopy('.next')
    for (const folder of ['site', 'server']) rmSync(join('.next', folder), { recursive: true })
    for (const name of names) expect(readFileSync(join(copy, '.next', name), 'utf8')).toBe(name)
    expect(existsSync(join(copy, '.next', 'server', 'route-cache'))).toBe(false)
    expect(existsSync(join(copy, '.next', 'static'))).toBe(false)
    expect(existsSync(join('.next', 'cache', 'serving', '999999999'))).toBe(false)
  } finally {
    process.chdir(before)
  }
})
