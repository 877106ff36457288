import type { Career } from '#lib/careers/schema'
import { getCareer } from '#lib/check/checked-careers'
import { toMarkdown } from '#lib/publish/document/to-markdown'
import { exportCareer } from '#lib/publish/export/export-career'
import { schemaAddress } from '#lib/publish/export/json-schema'
import { addressesOf } from '#lib/site'
import { getMoved } from '#lib/work/slugs'
import { fileResponse } from './file-response'

const kinds = {
  markdown: { type: 'text/markdown', write: (career: Career) => toMarkdown(career) },
  json: { type: 'application/json', write: (career: Career) => `${JSON.stringify(exportCareer(career), null, 2)}\n` },
}

/**
 * A profile as a file, with links to the page and to the other file; 308 where the profile has moved.
 * @param slug of today, or a former one
 * @returns nothing when no profile has or had that slug
 */
export function profileFile(slug: string, kind: keyof typeof kinds): Response | undefined {
  const career = getCareer(slug)
  if (career) {
    const { type, write } = kinds[kind]
    return fileResponse(write(career), type, { link: linksOf(slug, kind) })
  }
  const moved = getMoved(slug)
  if (moved) return redirectTo(addressesOf(moved.slug)[kind])
}

/** Scripts of other sites follow it only when it lets them in as well. */
function redirectTo(address: string) {
  const headers = {
    location: new URL(address).pathname,
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=600',
  }
  return new Response(null, { status: 308, headers })
}

function linksOf(slug: string, kind: keyof typeof kinds) {
  const { html, markdown, json } = addressesOf(slug)
  const links = [`<${html}>; rel="canonical"`, `<${html}>; rel="alternate"; type="text/html"`]
  if (kind === 'json') {
    links.push(`<${markdown}>; rel="alternate"; type="text/markdown"`)
    links.push(`<${schemaAddress('career')}>; rel="describedby"; type="application/schema+json"`)
  } else links.push(`<${json}>; rel="alternate"; type="application/json"`)
  return links.join(', ')
}
