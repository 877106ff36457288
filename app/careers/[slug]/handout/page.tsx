import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { Handout } from '#components/print/handout'
import { Glance } from '#components/profile/glance'
import { getCareer } from '#lib/check/checked-careers'
import { getOccupation } from '#lib/occupations/catalog'
import { fillHandout } from '#lib/print/handout'
import { qrCode } from '#lib/print/qr-code'
import { handoutHref, profileHref, site } from '#lib/site'
import { getMoved, slugsToRender } from '#lib/work/slugs'
import { listSources } from '../../../handout-sources'
import { pageMetadata } from '../../../page-metadata'
import { reviewedOn } from '../../../profile-foot'
import { findFacts } from '../facts'
import { PayPicture } from './pay-picture'
import { sayOfficialWayIn } from './way-in'

export const dynamicParams = false

export function generateStaticParams() {
  return slugsToRender()
}

export async function generateMetadata({ params }: PageProps<'/careers/[slug]/handout'>): Promise<Metadata> {
  const { slug, title } = await careerAt(params)
  return pageMetadata({
    title: `${title}: handout`,
    description: `${title} on one page to print: pay, the way in, the steps, and reasons not to.`,
    path: handoutHref(slug),
    index: false,
  })
}

export default async function HandoutPage({ params }: PageProps<'/careers/[slug]/handout'>) {
  const career = await careerAt(params)
  const { slug, title, summary, soc, salary, reviewed, sections } = career
  const measured = getOccupation(soc)
  const occupation = measured?.measured ? measured : undefined
  const { steps, reasons, skills, moreSkills } = fillHandout(sections)
  const address = site.url + profileHref(slug)
  const wayIn = sayOfficialWayIn(occupation)
  return (
    <Handout
      title={title}
      lead={summary ?? sections.overview.text}
      of={{ name: 'the profile', href: profileHref(slug), address }}
      code={qrCode(address)}
      dated={reviewedOn(reviewed)}
      sources={listSources({ codes: occupation ? [soc] : [], named: salary ? [salary.source] : [] })}
    >
      <Glance facts={findFacts(career, occupation)} />
      <PayPicture career={career} occupation={occupation} />
      <div className="columns">
        <h2>How to get there</h2>
        {wayIn && <p>{wayIn}</p>}
        <ol>
          {steps.map(({ label, text }) => (
            <li key={label}>
              <strong>{label}</strong> {text}
            </li>
          ))}
        </ol>
        {reasons.length > 0 && (
          <>
            <h2>You may not enjoy this if…</h2>
            <ul>
              {reasons.map(reason => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </>
        )}
        <h2>Essential skills</h2>
        <ul>
          {skills.map(({ label, text }) => (
            <li key={label}>
              <strong>{label}</strong> {text}
            </li>
          ))}
          {moreSkills.length > 0 && (
            <li>
              {skills.length > 0 && 'Also: '}
              {moreSkills.map(label => label.replace(/\.$/, '')).join('; ')}.
            </li>
          )}
        </ul>
      </div>
    </Handout>
  )
}

async function careerAt(params: Promise<{ slug: string }>) {
  const { slug } = await params
  const moved = getMoved(slug)
  if (moved) permanentRedirect(handoutHref(moved.slug))
  return getCareer(slug) ?? notFound()
}
