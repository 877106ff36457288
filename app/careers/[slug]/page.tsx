import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Breadcrumbs } from '#components/breadcrumbs'
import { Contents } from '#components/contents'
import { ProfileHead } from '#components/profile-head'
import { getCareer, getCareers } from '#lib/guide/catalogue'
import { getOccupation } from '#lib/occupations/catalogue'
import { fieldOf } from '#lib/occupations/fields'
import { pages } from '#lib/site'
import { findFacts } from './facts'
import { findParts, Parts } from './parts'
import './profile.css'

export const dynamicParams = false

export function generateStaticParams() {
  return getCareers().map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: PageProps<'/careers/[slug]'>): Promise<Metadata> {
  const { title, summary, sections } = await careerAt(params)
  return { title, description: summary ?? sections.overview.text.slice(0, 300) }
}

export default async function CareerPage({ params }: PageProps<'/careers/[slug]'>) {
  const career = await careerAt(params)
  const field = fieldOf(career.soc)
  const occupation = measured(career.soc)
  const parts = findParts(career, occupation)
  return (
    <div className="profile">
      <Breadcrumbs
        trail={[
          { name: 'Home', href: pages.home },
          { name: 'Careers', href: pages.careers },
          ...(field ? [{ name: field.name, href: `${pages.careers}#${field.slug}` }] : []),
        ]}
      />
      <ProfileHead
        title={career.title}
        also={career.also}
        summary={career.summary ?? career.sections.overview.text}
        facts={findFacts(career, occupation)}
      />
      <Contents sections={parts} />
      <article>
        <Parts parts={parts} />
      </article>
    </div>
  )
}

async function careerAt(params: Promise<{ slug: string }>) {
  return getCareer((await params).slug) ?? notFound()
}

function measured(soc: string) {
  const occupation = getOccupation(soc)
  return occupation?.measured ? occupation : undefined
}
