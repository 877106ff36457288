import { policy, securityHeaders, strictTransport } from '#lib/server/headers'

/** What plain Next's pages need of a policy: its own script and style are other ones in every build, so no hash names them. */
const { 'default-src': _, 'script-src': __, ...others } = policy
const plainPolicy = { ...others, 'style-src': "'self' 'unsafe-inline'", 'object-src': "'none'" }

type Rule = { source: string; headers: { key: string; value: string }[] }

/**
 * The headers of every answer where Next serves by itself, as `headers()` of next.config.ts gives them: all that our own
 * server sends but the rules for script.
 * @param url the site's own address
 */
export function plainHeaders(url: string): Rule[] {
  const text = Object.entries(plainPolicy).map(([name, sources]) => `${name} ${sources}`)
  const all = {
    ...securityHeaders,
    'content-security-policy': text.join('; '),
    ...(url.startsWith('https:') ? strictTransport : {}),
  }
  return [
    toRule('/:path*', all),
    // Other sites may show our pictures and read our data.
    toRule('/:path*.(png|svg|json|md|csv|xml|txt)', { 'cross-origin-resource-policy': 'cross-origin' }),
    toRule('/:name.([0-9a-f]{8,}).js', { 'cache-control': 'public, max-age=31536000, immutable' }),
  ]
}

function toRule(source: string, headers: Record<string, string>): Rule {
  return { source, headers: Object.entries(headers).map(([key, value]) => ({ key, value })) }
}
