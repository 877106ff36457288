import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import type { NextConfig } from 'next'
import { plainHeaders } from './lib/build/hosts/plain-headers'
import { isPlain } from './lib/build/plain'
import { dropBuildPlan } from './lib/build-plan'
import { fingerprint } from './lib/fingerprint'
import { site } from './lib/site'

const files = [
  { end: 'md', folder: 'markdown' },
  { end: 'json', folder: 'json' },
]

/** Whose pages are files for programs as well. */
const rooms = ['careers', 'occupations']

const plain = isPlain()

/**
 * What Next prepares while it builds for its own script is left out: the script is cut. Our build puts the style in by
 * itself. Pages are made on every core; Next would leave one to itself, which has nothing to do meanwhile.
 */
const ours = {
  prefetchInlining: false,
  varyParams: false,
  optimisticRouting: false,
  cpus: availableParallelism(),
}

const config: NextConfig = {
  /** Left out, Next takes the one that a platform names with `NEXT_ADAPTER_PATH`. */
  adapterPath: plain ? undefined : createRequire(import.meta.url).resolve('./lib/build/adapter/load.mjs'),
  generateBuildId: () => {
    const sources = fingerprint()
    // Of a build that was killed.
    dropBuildPlan(sources)
    return sources.slice(0, 12)
  },
  /** `STANDALONE=1 npm run build` gathers all that the server needs in `.next/standalone`. */
  output: process.env.STANDALONE === '1' ? 'standalone' : undefined,
  /** Read while pages are rendered, under names that Next cannot see in the code. */
  outputFileTracingIncludes: { '/*': ['content/**/*'] },
  /** They would make Next's own pictures smaller; the site has none of those. */
  outputFileTracingExcludes: { '*': ['node_modules/@img/**', 'node_modules/sharp/**'] },
  agentRules: false,
  poweredByHeader: false,
  reactStrictMode: true,
  /** `npm test` checks the types; a reader's `npm start` need not wait for it. */
  typescript: { ignoreBuildErrors: true },
  experimental: {
    caseSensitiveRoutes: true,
    ...(plain ? { inlineCss: true } : ours),
  },
  /** Our own server and nginx send theirs. */
  async headers() {
    return plain ? plainHeaders(site.url) : []
  },
  /** Next has no address such as `[slug].md`: the files are routes below the page, and reached by one address alone. */
  async rewrites() {
    return files.flatMap(({ end, folder }) =>
      rooms.map(room => ({ source: `/${room}/:id.${end}`, destination: `/${room}/:id/${folder}` })),
    )
  },
  async redirects() {
    const icon = { source: '/apple-icon', destination: '/apple-icon.png', permanent: true }
    const moved = files.flatMap(({ end, folder }) =>
      rooms.map(room => ({ source: `/${room}/:id/${folder}`, destination: `/${room}/:id.${end}`, permanent: true })),
    )
    return [icon, ...moved]
  },
}

export default config
