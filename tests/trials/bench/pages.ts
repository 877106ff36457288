import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { getFreePort } from '../../browser/free-port'
import { type Contestant, path } from './contestant'
import { type PageValues, readPage, type SiteValues } from './page-values'
import { startServer } from './server'

/** What the peers make their sites of. */
export type Pages = { profiles: number; site: SiteValues; values: PageValues[] }

/** Reads every profile's page of a built copy of this site as the values that the peers make theirs of. */
export async function readPages({ folder, serve }: Contestant): Promise<Pages> {
  const slugs = readdirSync(join(folder, 'content', 'careers')).map(name => name.replace(/\.md$/, ''))
  const server = await startServer(serve, await getFreePort(), path)
  let site: SiteValues | undefined
  const values: PageValues[] = []
  try {
    for (const slug of slugs) {
      const page = await fetch(`${server.origin}/careers/${slug}`)
      if (!page.ok) throw new Error(`/careers/${slug} answers ${page.status}.`)
      const read = readPage(await page.text(), slug)
      values.push(read.values)
      site ??= read.site
    }
  } finally {
    await server.stop()
  }
  if (!site) throw new Error('There are no profiles.')
  return { profiles: slugs.length, site, values }
}
