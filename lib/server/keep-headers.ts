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
