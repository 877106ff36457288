import type { openPages } from './pages'

/** One of each kind that reads all content; afterwards nobody waits for it to be loaded. */
const paths = ['/careers', '/occupations', '/compare', '/interests', '/search.json']

/** Renders a page of each kind, so that content, figures and index are in memory before readers come. Throws as they do. */
export async function warm(pages: ReturnType<typeof openPages>): Promise<void> {
  for (const path of paths) await pages.get(path, path === '/search.json' ? 'q=nurse' : '')
}
