import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { Contents } from '#components/profile/contents'
import { ProfileHead } from '#components/profile/profile-head'
import { ShareButtons } from '#components/share/buttons'
import { ShareScript } from '#components/share/script'
import { Breadcrumbs } from '#components/site/breadcrumbs'
import { JsonLd } from '#components/site/json-ld'
import type { Career } from '#lib/careers/schema'
import { getCareer } from '#lib/check/checked-careers'
import { getOccupation } from '#lib/occupations/catalog'
import { fieldOf } from '#lib/occupations/fields'
import type { Occupation } from '#lib/occupations/occupation'
import { printGraph, profileGraph } from '#lib/publish/json-ld'
import { compareHref, fieldHref, handoutHref, movesHref, occupationPayHref, pages, profileHref } from '#lib/site'
import { revisedOn } from '#lib/work/dates'
import { getFields } from '#lib/work/fields'
import { getMoved, slugsToRender } from '#lib/work/slugs'
import { pageMetadata } from '../../page-metadata'
import { ProfileFoot } from '../../profile-foot'
import { CountedIn } from './counted-in'
import { findFacts } from './facts'
import { findParts, Parts } from './parts'
import { pictureOf } from './picture-of'
import './profile.css'

export const dynamicParams = false

export function generateStaticParams() {
  return slugsToRender()
}

export async function generateMetadata({ params }: PageProps<'/careers/[slug]'>): Promise<Metadata> {
  const career = await careerAt(params)
  const { title, summary, sections, slug, soc, published } = career
  const path = profileHref(slug)
  return pageMetadata({
    title,
    description: summary ?? sections.overview.text,
    path,
    picture: pictureOf(career, measured(soc)),
    types: { 'text/markdown': `${path}.md`, 'application/json': `${path}.json` },
    published,
    changed: revisedOn(career),
  })
}

export default async function CareerPage({ params }: PageProps<'/careers/[slug]'>) {
  const career = await careerAt(params)
  const { slug, reviewed } = career
  const occupation = measured(career.soc)
  const parts = findParts(career, occupation)
  const trail = trailOf(career)
  return (
    <div className="profile">
      <Breadcrumbs trail={trail} />
      <ProfileHead
        title={career.title}
        lead={<p className="lead">{career.summary ?? career.sections.overview.text}</p>}
        facts={findFacts(career, occupation)}
        actions={actionsOf(career, occupation)}
      >
        <ShareButtons />
      </ProfileHead>
      <Contents title={career.title} sections={parts} />
      <article>
        <Parts parts={parts} />
        <CountedIn career={career} occupation={occupation} />
        <ProfileFoot path={profileHref(slug)} reviewed={reviewed} />
      </article>
      <ShareScript />
      <JsonLd json={printGraph(profileGraph(career, occupation, trail))} />
    </div>
  )
}

function actionsOf({ slug, video }: Career, occupation?: Occupation) {
  return [
    ...(occupation ? [{ href: occupationPayHref(occupation.soc), name: 'Pay near you' }] : []),
    { href: compareHref([slug]), name: 'Compare' },
    { href: movesHref(slug), name: 'Where from here' },
    ...(video ? [{ href: '#day', name: 'Film' }] : []),
    { href: handoutHref(slug), name: 'Print' },
  ]
}

function trailOf({ soc }: Career) {
  const field = fieldOf(soc)
  return [
    { name: 'Home', href: pages.home },
    { name: 'Careers', href: pages.careers },
    ...(field && getFields().includes(field) ? [{ name: field.name, href: fieldHref(field.slug) }] : []),
  ]
}

async function careerAt(params: Promise<{ slug: string }>) {
  const { slug } = await params
  const moved = getMoved(slug)
  if (moved) permanentRedirect(profileHref(moved.slug))
  return getCareer(slug) ?? notFound()
}

function measured(soc: string) {
  const occupation = getOccupation(soc)
  return occupation?.measured ? occupation : undefined
}
