import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseDockerfile } from '../../trials/release/dockerfile'

type Service = {
  build: { target: string; args: Record<string, string> }
  environment?: Record<string, string>
  ports?: string[]
  networks: { guide: { ipv4_address: string } }
  depends_on?: Record<string, { condition: string }>
  read_only: boolean
  mem_limit: string
  pids_limit: number
  cap_drop: string[]
}

const stages = new Map(parseDockerfile(readFileSync('Dockerfile', 'utf8')).map(stage => [stage.name, stage]))
const { services } = parse(readFileSync('compose.yaml', 'utf8'), { merge: true }) as {
  services: Record<string, Service>
}
const named = Object.entries(services)

test('every image is named with its exact version', () => {
  for (const { name, from } of stages.values())
    expect(from, name).toMatch(/^(node:\d+\.\d+\.\d+|debian:\d+\.\d+)-[a-z-]+(@sha256:[0-9a-f]{64})?$/)
})

test.each(named)(
  '%s is a stage of the Dockerfile that runs as nobody special, from a tree it cannot write to',
  (_, service) => {
    const steps = stages.get(service.build.target)?.steps ?? []
    expect(steps.findLast(({ word }) => word === 'USER')?.text).toMatch(/^(node|www-data)$/)
    expect(service.read_only).toBe(true)
    expect(service.cap_drop).toEqual(['ALL'])
    expect(service.mem_limit).toMatch(/^\d+m$/)
    expect(service.pids_limit).toBeGreaterThan(0)
  },
)

test('nginx asks the two servers where they are, and waits until they are ready', () => {
  const servers = named.filter(([, { build }]) => build.target === 'server')
  const port = textOf('server', 'EXPOSE')
  expect(servers).toHaveLength(2)
  const { nginx } = services
  const places = servers.map(([, { networks }]) => `${networks.guide.ipv4_address}:${port}`)
  expect(nginx?.environment?.SERVERS).toBe(places.join(' '))
  for (const [name] of servers) expect(nginx?.depends_on?.[name]?.condition).toBe('service_healthy')
  expect(nginx?.ports?.[0]).toMatch(new RegExp(`:${textOf('nginx', 'EXPOSE')}$`))
  expect(textOf('nginx', 'ENV')).toContain(`LISTEN=${textOf('nginx', 'EXPOSE')} `)
})

test('both images are told the same address of the site', () => {
  expect(new Set(named.map(([, { build }]) => build.args.SITE_URL)).size).toBe(1)
})

test('the health of both is asked without a tool that an image lacks, and without starting Node', () => {
  expect(textOf('server', 'HEALTHCHECK')).toMatch(/CMD \["bash", "health.sh", "\/readyz"\]$/)
  expect(textOf('nginx', 'HEALTHCHECK')).toMatch(/CMD \["bash", "health.sh", "\/robots.txt"\]$/)
  for (const stage of ['server', 'nginx'])
    expect(stages.get(stage)?.steps.some(({ word, text }) => word === 'COPY' && text.includes('health.sh'))).toBe(true)
})

test('nobody outside the machine reaches it by default', () => {
  for (const port of services.nginx?.ports ?? []) expect(port).toMatch(/^\$\{PUBLISH:-127\.0\.0\.1\}:/)
})

test('settings with secrets in them stay out of an image', () => {
  expect(readFileSync('.dockerignore', 'utf8').split('\n')).toContain('.env*')
})

function textOf(stage: string, word: string) {
  return stages.get(stage)?.steps.find(step => step.word === word)?.text
}
