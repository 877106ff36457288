import type { NextAdapter } from 'next'

/** What Next hands to an adapter: pages, routes, prerendered answers, files. */
export type Outputs = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]['outputs']

/** An answer as Next prerendered it, or a file of `public/`: what it is and where its bytes lie. */
export type Source = {
  address: string
  status: number
  headers: Record<string, string>
  /** Nothing for a redirect. */
  path?: string
  /** Whether a build before has pruned it. */
  finished?: boolean
}
