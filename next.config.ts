import type { NextConfig } from 'next'

const files = [
  { end: 'md', folder: 'markdown' },
  { end: 'json', folder: 'json' },
]

const config: NextConfig = {
  agentRules: false,
  poweredByHeader: false,
  reactStrictMode: true,
  /** `npm test` checks the types; a reader's `npm start` need not wait for it. */
  typescript: { ignoreBuildErrors: true },
  outputFileTracingIncludes: { '/*': ['content/**/*'] },
  experimental: { inlineCss: true, caseSensitiveRoutes: true },
  /** Next has no address such as `[slug].md`: the files are routes below the profile, and reached by one address alone. */
  async rewrites() {
    return files.map(({ end, folder }) => ({
      source: `/careers/:slug.${end}`,
      destination: `/careers/:slug/${folder}`,
    }))
  },
  async redirects() {
    return files.map(({ end, folder }) => ({
      source: `/careers/:slug/${folder}`,
      destination: `/careers/:slug.${end}`,
      permanent: true,
    }))
  },
}

export default config
