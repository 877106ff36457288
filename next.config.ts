import type { NextConfig } from 'next'

const config: NextConfig = {
  agentRules: false,
  poweredByHeader: false,
  reactStrictMode: true,
  /** `npm test` checks the types; a reader's `npm start` need not wait for it. */
  typescript: { ignoreBuildErrors: true },
  outputFileTracingIncludes: { '/*': ['content/**/*'] },
  experimental: { inlineCss: true },
}

export default config
