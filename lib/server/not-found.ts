import { z } from 'zod'
import { escapeXml } from '#lib/publish/xml'
import { files, pages } from '#lib/site'
import { type openPages, packers } from './pages'
import type { PreparedResponse } from './response'

const foundSchema = z.object({ results: z.array(z.object({ title: z.string(), href: z.string() })) })
const offered = 3

/** Names in our addresses that say nothing of what the reader wanted. */
const ourNames = new Set([
  ...Object.values(pages).map(page => page.slice(1)),
  ...['interview', 'handout', 'pay', 'sheet', 'result'],
])

/**
 * The page for what does not exist, with links to what its address probably meant: `/careers/nurze` is searched as
 * “nurze”, which costs what a search costs, and is kept as one.
 * @param page the page without an offer
 * @returns the answer to a path, written the one way: the page as it is where the path holds no words that find anything,
 * and where the server is too busy to search
 */
export function openNotFound(page: PreparedResponse, { get }: Pick<ReturnType<typeof openPages>, 'get'>) {
  return async (path: string): Promise<PreparedResponse> => {
    const words = wordsOf(path)
    if (!words) return page
    const source = path.startsWith(`${pages.places}/`) ? files.places : files.search
    try {
      const answer = await get(source, `q=${encodeURIComponent(words)}&limit=${offered}`)
      const found = foundSchema.parse(JSON.parse(String(await answer?.load('identity'))))
      const html = withOffer(String(await page.load('identity')), found.results.slice(0, offered))
      if (!html) return page
      return {
        ...page,
        key: `${page.key} ${path}`,
        etag: undefined,
        load: encoding => packers[encoding](Buffer.from(html)),
      }
    } catch {
      return page
    }
  }
}

/** What an address says in words: `/careers/registred-nurse/interview` is “registred nurse”; a file's name says nothing. */
function wordsOf(path: string) {
  const names = path.split('/').filter(name => name && !ourNames.has(name))
  const words = decodeURIComponent(names.join(' ')).replace(/(?<!\d)[-_+]+|[-_+]+(?!\d)/g, ' ')
  return words.length <= 80 && !words.includes('.') && /\p{L}{3}|\d\d-\d{4}/u.test(words) ? words.trim() : undefined
}

function withOffer(html: string, results: { title: string; href: string }[]) {
  if (results.length === 0) return
  const links = results.map(({ title, href }) => `<li><a href="${escapeXml(href)}">${escapeXml(title)}</a></li>`)
  const offer = `<p class="lead">Did you mean one of these?</p><ul class="drops">${links.join('')}</ul>`
  // By a function: in a text a dollar of a title would stand for a part of the page.
  return html.replace('</h1>', end => end + offer)
}
