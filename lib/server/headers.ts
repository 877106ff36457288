import { createHash } from 'node:crypto'
import { pageScripts } from '#lib/page-scripts'

/** The film's player, and only after a reader pressed play. */
const players = 'https://www.youtube-nocookie.com'
const hashes = pageScripts.map(text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ')

/** Content-Security-Policy, rule by rule. */
export const policy: Record<string, string> = {
  'default-src': "'none'",
  'script-src': `'self' ${hashes}`,
  // The style stands in each page and charts set lengths in attributes; neither can run anything.
  'style-src': "'unsafe-inline'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'frame-src': players,
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
}

/**
 * What goes with every answer: who may run script in it, frame it, or read it. One policy for every page, since the
 * scripts inside pages are constants of ours.
 */
export const securityHeaders: Record<string, string> = {
  'content-security-policy': Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/** Tells browsers to come back over TLS only; sent where `SITE_URL` itself begins with https. */
export const strictTransport = { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }

/**
 * The headers of every answer.
 * @param url the site's own address
 */
export function commonHeaders(url: string): Record<string, string> {
  return url.startsWith('https:') ? { ...securityHeaders, ...strictTransport } : securityHeaders
}

/** What only Next's own router and cache read, what our server decides by itself, and Next's word that nothing may be kept. */
const dropped = /^(x-next|vary$|etag$|date$|connection$|content-length$|transfer-encoding$|x-powered-by$)/
const resourcePolicy = 'cross-origin-resource-policy'
const nextNeverKeeps = 'private, no-cache, no-store, max-age=0, must-revalidate'

/** A page may be shown again for five minutes without asking; after that the browser asks whether it has changed. */
export const pageCaching = 'public, max-age=300, stale-while-revalidate=3600'

/**
 * The headers of an answer of Next's that readers get.
 * @param headers names in small letters
 * @returns them, with `cache-control` always set
 */
export function keepHeaders(headers: Record<string, string>): Record<string, string> {
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !dropped.test(name)))
  const { 'cache-control': caching = nextNeverKeeps, 'content-type': type = '' } = kept
  // Other sites may show our pictures and read our data; pages and scripts stay ours.
  if (type.startsWith('image/') || kept['access-control-allow-origin']) kept[resourcePolicy] = 'cross-origin'
  return { ...kept, 'cache-control': caching === nextNeverKeeps ? pageCaching : caching }
}
