import { notFound } from 'next/navigation'
import { profileFile } from '#lib/publish/profile-file'
import { slugsToRender } from '#lib/work/slugs'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return slugsToRender()
}

/** The profile as JSON, at /careers/<slug>.json: next.config.ts leads here. */
export async function GET(_: Request, { params }: RouteContext<'/careers/[slug]/json'>) {
  return profileFile((await params).slug, 'json') ?? notFound()
}
