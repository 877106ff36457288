import { attributeOf, elementsOf } from '../prune/tree'

/** An answer as Mozilla's HTTP Observatory looks at it: names of headers in small letters. */
export type Observed = { headers: Record<string, string | undefined>; html: string }

/** Points above or below a hundred, with the reason. */
export type Mark = { reason: string; points: number }

const halfAYear = 15_768_000

/**
 * Grades an answer by the rules of Mozilla's HTTP Observatory (mdn-http-observatory, its score table as of 2026-11):
 * those that a server can be asked about. Whether http leads to https is the business of what ends TLS before it.
 * @returns a mark for each rule; a hundred and their sum is the score, 100 or more an A+
 */
export function observe({ headers, html }: Observed): Mark[] {
  const policy = readPolicy(headers['content-security-policy'] ?? '')
  return [
    judgePolicy(policy),
    judgeCookies(headers['set-cookie']),
    judgeSharing(headers),
    judgeReferrer(headers['referrer-policy']),
    judgeTransport(headers['strict-transport-security']),
    judgeScripts(html),
    mark('nosniff', headers['x-content-type-options'] === 'nosniff' ? 0 : -5),
    judgeFrames(policy, headers['x-frame-options']),
    mark('who may embed it', /^same-(origin|site)$/.test(headers['cross-origin-resource-policy'] ?? '') ? 10 : 0),
  ]
}

/** The score of an answer. Praise counts only for who has ninety without it. */
export function scoreOf(marks: Mark[]): number {
  const sum = (all: Mark[]) => all.reduce((total, { points }) => total + points, 0)
  const base = 100 + sum(marks.filter(({ points }) => points < 0))
  return base < 90 ? base : base + sum(marks.filter(({ points }) => points > 0))
}

function judgePolicy(policy: Map<string, string[]>) {
  const of = (name: string) => policy.get(name) ?? policy.get('default-src')
  const [script, object, style] = ['script-src', 'object-src', 'style-src'].map(of)
  if (!script || !object) return mark('policy: script or objects from anywhere', -20)
  if ([...script, ...object].some(isBroad) || isOpen(script)) return mark('policy: script that anybody wrote', -20)
  if (script.includes("'unsafe-eval'")) return mark('policy: text run as script', -10)
  if ([...policy.values()].flat().some(source => source.startsWith('http:'))) return mark('policy: plain http', -20)
  if (!style || style.some(isBroad) || isOpen(style)) return mark('policy: style inside the page', 0)
  const strict =
    policy.get('default-src')?.join() === "'none'" && /^'(none|self)'$/.test(of('form-action')?.join() ?? '')
  return mark('policy', strict ? 10 : 5)
}

/** A hash or a nonce makes browsers pass over `unsafe-inline`. */
function isOpen(sources: string[]) {
  return sources.includes("'unsafe-inline'") && !sources.some(source => /^'(sha\d+|nonce)-/.test(source))
}

function isBroad(source: string) {
  return /^(\*|https?:|data:|blob:|ftp:)$/.test(source)
}

function judgeCookies(cookie: string | undefined) {
  return cookie === undefined ? mark('no cookie', 0) : mark('a cookie', -40)
}

function judgeSharing(headers: Observed['headers']) {
  const universal = headers['access-control-allow-credentials'] === 'true' && headers['access-control-allow-origin']
  return mark('shared with other sites', universal ? -50 : 0)
}

function judgeReferrer(policy: string | undefined) {
  if (policy === undefined) return mark('referrer not limited', 0)
  return mark('referrer', /^(no-referrer|same-origin|strict-origin(-when-cross-origin)?)$/.test(policy) ? 5 : -5)
}

function judgeTransport(header: string | undefined) {
  const age = Number(/(?:^|;\s*)max-age=(\d+)/.exec(header ?? '')?.[1] ?? Number.NaN)
  if (Number.isNaN(age)) return mark('no TLS later', -20)
  return mark('TLS later', age < halfAYear ? -10 : 0)
}

function judgeScripts(html: string) {
  const sources = elementsOf(html).flatMap(element =>
    element.nodeName === 'script' ? (attributeOf(element, 'src') ?? []) : [],
  )
  const foreign = sources.filter(source => /^(\w+:)?\/\//.test(source))
  if (foreign.length === 0) return mark('scripts of its own', 0)
  return mark('scripts of others', foreign.every(source => source.startsWith('https:')) ? -5 : -50)
}

function judgeFrames(policy: Map<string, string[]>, header: string | undefined) {
  const ancestors = policy.get('frame-ancestors')
  if (ancestors && !ancestors.some(isBroad)) return mark('framed by nobody', 5)
  return mark('framed', /^(DENY|SAMEORIGIN)$/i.test(header ?? '') ? 0 : -20)
}

function readPolicy(header: string) {
  const rules = header.split(';').map(rule => rule.trim().split(/\s+/))
  return new Map(rules.filter(([name]) => name).map(([name = '', ...sources]) => [name, sources]))
}

function mark(reason: string, points: number): Mark {
  return { reason, points }
}
