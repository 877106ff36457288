import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const script = join('lib', 'build', 'hosts', 'nginx.sh')

test('a folder may have blanks and signs in its name', () => {
  const { folder, status, stderr } = start('a site & its | pipe')
  expect([status, stderr]).toEqual([0, ''])
  const words = readFileSync(join(folder, 'run it', 'nginx.conf'), 'utf8')
  expect(words).toContain(`root "${folder}/a site & its | pipe";`)
  expect(words).toContain(`include "${folder}/a site & its | pipe/nginx/maps.conf";`)
  expect(words).toContain(`pid "${folder}/run it/nginx.pid";`)
  expect(words).not.toMatch(/@[A-Z]+@/)
})

test.each(['a$b', 'a"b', 'a*b', 'a[b', 'a\nb', 'a\\b'])('%j is refused with the name of its setting', name => {
  const { status, stderr } = start(name)
  expect(status).toBe(1)
  expect(stderr).toContain('nginx.sh: SITE is "')
})

/** With a program in place of nginx that only ends. */
function start(site: string) {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-sh-'))
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin', 'nginx'), '#!/bin/sh\n', { mode: 0o755 })
  const own = { SITE: join(folder, site), RUN: join(folder, 'run it'), SERVERS: '127.0.0.1:1' }
  const env = { ...process.env, ...own, PATH: `${join(folder, 'bin')}:${process.env.PATH}` }
  return { folder, ...spawnSync(script, [], { env, encoding: 'utf8' }) }
}
