import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { Breadcrumbs } from '#components/site/breadcrumbs'
import { formatPayChoice, parsePayChoice } from '#lib/local-pay/choice'
import { getOccupation } from '#lib/occupations/catalog'
import { fieldOf } from '#lib/occupations/fields'
import { formatWage, sayUnit } from '#lib/pay/pay'
import { fewestCells } from '#lib/places/areas'
import { countAreas } from '#lib/places/cells'
import { getPlaceSources } from '#lib/places/sources'
import { toPayDataset } from '#lib/publish/json-ld-pay'
import { fieldHref, occupationHref, occupationPayHref, pages } from '#lib/site'
import { PageGraph } from '../../../page-graph'
import { fittingTitle, pageMetadata } from '../../../page-metadata'
import { PrintFoot } from '../../../print-foot'
import { AskedPart } from './asked-part'
import { BestPart, MostPart } from './best-part'
import { IndustriesPart } from './industries-part'
import { gatherPay, type PayHere } from './pay-here'
import { PlacePart } from './place-part'
import { SourcesPart } from './sources-part'
import { AreasPart, StatesPart } from './states-part'
import './pay.css'

type Props = PageProps<'/occupations/[code]/pay'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { pay } = await readPay(props)
  const { soc, title, unit, nation, edition } = pay
  const path = occupationPayHref(soc)
  const name = capital(title)
  return pageMetadata({
    title: fittingTitle(`${name}: pay by state and area`, `${name}: pay by place`, `${name}: pay`),
    description: `${name}, pay where you live: each state and area with jobs and prices. In the United States the median is ${formatWage(nation.wages.median, unit)} ${sayUnit(unit)} (${edition}).`,
    path,
    index: Object.keys(await props.searchParams).length === 0 && countAreas(soc) >= fewestCells,
    types: { 'text/csv': `${path}.csv` },
  })
}

export default async function PayPage(props: Props) {
  const { pay, ignored } = await readPay(props)
  const { soc, title, unit, nation, edition, choice } = pay
  const path = occupationPayHref(soc)
  const state = choice.state ?? (choice.place?.kind === 'state' ? choice.place : undefined)
  const trail = trailOf(soc, title)
  return (
    <div className="local-pay">
      <Breadcrumbs trail={trail} />
      <PageGraph
        trail={[...trail, { name: 'Pay by state and area', href: path }]}
        things={[toPayDataset({ soc, title, unit })]}
      />
      <h1>
        <span className="kicker">Pay by state and area</span> {capital(title)}
      </h1>
      <p className="lead">
        In the nation half earn more than {formatWage(nation.wages.median, unit)} {sayUnit(unit)}, half less ({edition}
        ). Pay differs from place to place, and so do prices.
      </p>
      <AskedPart soc={soc} choice={choice} ignored={ignored} />
      <Part id="place" heading={choice.place ? `In ${choice.place.short}` : 'In the nation'}>
        <PlacePart pay={pay} />
      </Part>
      <Part id="states" heading="State by state">
        <StatesPart pay={pay} />
      </Part>
      {state && (
        <Part id="areas" heading={`Areas of ${state.short}`}>
          <AreasPart pay={pay} state={state} />
        </Part>
      )}
      <Part id="best" heading="Areas that pay most">
        <BestPart pay={pay} />
      </Part>
      <Part id="most" heading="Where the jobs are">
        <MostPart pay={pay} />
      </Part>
      <Part id="industries" heading="Industries">
        <IndustriesPart pay={pay} />
      </Part>
      <Part id="sources" heading="How to read this, and sources">
        <SourcesPart soc={soc} csv={`${path}.csv`} />
      </Part>
      <PrintFoot path={path + formatPayChoice(choice)} date={getPlaceSources().areas.read} />
    </div>
  )
}

function Part({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section className="deferred">
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}

async function readPay({ params, searchParams }: Props): Promise<{ pay: PayHere; ignored: string[] }> {
  const { code } = await params
  const { choice, ignored } = parsePayChoice(await searchParams)
  const occupation = getOccupation(code)
  const pay = occupation && gatherPay(occupation, choice)
  return pay ? { pay, ignored } : notFound()
}

function trailOf(soc: string, title: string) {
  const field = fieldOf(soc)
  return [
    { name: 'Home', href: pages.home },
    { name: 'Pay and jobs', href: pages.occupations },
    ...(field ? [{ name: field.name, href: fieldHref(field.slug) }] : []),
    { name: capital(title), href: occupationHref(soc) },
  ]
}

function capital(title: string) {
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}`
}
