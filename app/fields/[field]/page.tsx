import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Glance } from '#components/profile/glance'
import { Breadcrumbs } from '#components/site/breadcrumbs'
import { CareerCards } from '#components/work/career-cards'
import { FieldDrawing } from '#components/work/field-drawing'
import { getField } from '#lib/occupations/fields'
import { fieldHref, pages } from '#lib/site'
import { getEntries } from '#lib/work/entries'
import { fieldIntroductions } from '#lib/work/field-introductions'
import { careersIn, getFields, sumField } from '#lib/work/fields'
import { toCard } from '../../careers/card'
import { guideChangedOn } from '../../guide-changed-on'
import { PageGraph } from '../../page-graph'
import { pageMetadata } from '../../page-metadata'
import { PrintFoot } from '../../print-foot'
import { findFacts } from './facts'
import { Largest } from './largest'
import { OccupationList } from './occupation-list'
import { PayPicture } from './pay-picture'
import { Sources } from './sources'
import '../fields.css'

export const dynamicParams = false

export function generateStaticParams() {
  return getFields().map(({ slug }) => ({ field: slug }))
}

export async function generateMetadata({ params }: PageProps<'/fields/[field]'>): Promise<Metadata> {
  const { name, slug } = await fieldAt(params)
  return pageMetadata({
    title: `${name}: careers, pay and jobs`,
    description: fieldIntroductions[slug] ?? name,
    path: fieldHref(slug),
  })
}

export default async function FieldPage({ params }: PageProps<'/fields/[field]'>) {
  const field = await fieldAt(params)
  const careers = careersIn(getEntries(), field)
  const figures = sumField(field)
  const narrowed = `${pages.careers}?field=${field.slug}`
  return (
    <div className="field">
      <Breadcrumbs
        trail={[
          { name: 'Home', href: pages.home },
          { name: 'Fields of work', href: pages.fields },
        ]}
      />
      <div className="title">
        <FieldDrawing group={field.code} />
        <h1>{field.name}</h1>
      </div>
      <p className="lead">{fieldIntroductions[field.slug]}</p>
      <Glance facts={findFacts(figures)} />
      <Sources />
      {careers.length > 0 && (
        <>
          <h2>Careers with a full profile</h2>
          <CareerCards cards={careers.map(entry => toCard({ entry }))} />
        </>
      )}
      <p className="narrower">
        <a href={narrowed}>Narrow the field by pay, education or growth</a>{' '}
        <a href={`${pages.occupations}?field=${field.slug}`}>All its figures in one table</a>
      </p>
      <h2>Pay across the field</h2>
      <PayPicture occupations={figures.occupations} />
      <h2>Where most people work</h2>
      <Largest {...figures} />
      <h2>Every occupation, with its median pay a year</h2>
      <OccupationList occupations={figures.occupations} />
      <PrintFoot path={fieldHref(field.slug)} date={guideChangedOn()} />
      <PageGraph
        trail={[
          { name: 'Home', href: pages.home },
          { name: 'Fields of work', href: pages.fields },
          { name: field.name, href: fieldHref(field.slug) },
        ]}
      />
    </div>
  )
}

async function fieldAt(params: Promise<{ field: string }>) {
  return getField((await params).field) ?? notFound()
}
