import { notFound } from 'next/navigation'
import { getOccupation } from '#lib/occupations/catalog'
import { occupationPayHref } from '#lib/site'
import { getCareerSummaries } from '#lib/work/career-summary'

export const dynamic = 'force-static'
export const dynamicParams = false

/** Not those of profiles whose occupation the newest release does not measure: they have no page of pay. */
export function generateStaticParams() {
  return getCareerSummaries()
    .filter(({ soc }) => getOccupation(soc)?.measured)
    .flatMap(({ slug, formerly }) => [slug, ...formerly].map(slug => ({ slug })))
}

/** Leads to what the profile's occupation pays in each place: pay is measured by occupation. */
export async function GET(_: Request, { params }: RouteContext<'/careers/[slug]/pay'>) {
  const { slug } = await params
  const career = getCareerSummaries().find(one => one.slug === slug || one.formerly.includes(slug)) ?? notFound()
  return new Response(null, { status: 308, headers: { location: occupationPayHref(career.soc) } })
}
