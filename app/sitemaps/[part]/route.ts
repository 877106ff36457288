import { notFound } from 'next/navigation'
import { fileResponse } from '#lib/publish/file-response'
import { listAddresses } from '#lib/publish/site-addresses'
import { toSitemap } from '#lib/publish/sitemap'
import { site } from '#lib/site'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return getParts().map((_, index) => ({ part: `${index + 1}.xml` }))
}

/** A part of a map that is too large for one file; without one there is none. */
export async function GET(_: Request, { params }: RouteContext<'/sitemaps/[part]'>) {
  const number = Number.parseInt((await params).part, 10)
  const part = getParts()[number - 1] ?? notFound()
  return fileResponse(part, 'application/xml')
}

function getParts() {
  return toSitemap(listAddresses(), site.url).parts
}
