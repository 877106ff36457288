import type { Metadata } from 'next'
import { CompareTable } from '#components/compare/table'
import { Handout } from '#components/print/handout'
import { formatDay } from '#lib/calendar'
import { parseCareers } from '#lib/compare/choice'
import { listFacts } from '#lib/compare/facts'
import { qrCode } from '#lib/print/qr-code'
import { compareHandoutHref, compareHref, site } from '#lib/site'
import { figuresReadOn } from '#lib/work/dates'
import type { Entry } from '#lib/work/entries'
import { listSources } from '../../handout-sources'
import { pageMetadata } from '../../page-metadata'
import { PayPicture } from '../pay-part'
import './handout.css'

export async function generateMetadata({ searchParams }: PageProps<'/compare/handout'>): Promise<Metadata> {
  const { entries } = parseCareers((await searchParams).careers)
  return pageMetadata({
    title: `${titleOf(entries)}: handout`,
    description: 'Two to four careers side by side, on one page to print: pay, way in, outlook, skills and interests.',
    path: compareHandoutHref([]),
    index: false,
  })
}

export default async function CompareHandoutPage({ searchParams }: PageProps<'/compare/handout'>) {
  const { entries } = parseCareers((await searchParams).careers)
  const ids = entries.map(({ id }) => id)
  const href = compareHref(ids)
  if (entries.length < 2) return <Choose href={href} />
  const date = figuresReadOn()
  return (
    <Handout
      title={titleOf(entries)}
      of={{ name: 'the comparison', href, address: site.url + href }}
      code={qrCode(site.url + href)}
      dated={{ words: 'Figures as of', date, day: formatDay(date) }}
      sources={listSources({
        codes: entries.map(({ soc }) => soc),
        named: entries.flatMap(({ career }) => career?.salary?.source ?? []),
        onet: ['skills', 'interests', 'jobZone'],
      })}
    >
      <div className="comparison">
        <PayPicture entries={entries} />
        <CompareTable label="Facts side by side" careers={entries} facts={listFacts(entries)} unknown="Not given" />
      </div>
    </Handout>
  )
}

/** An address without two careers in it. */
function Choose({ href }: { href: string }) {
  return (
    <>
      <h1>Compare careers: handout</h1>
      <p className="lead">
        A handout needs two careers or more. <a href={href}>Choose careers to compare</a>, then come back from there.
      </p>
    </>
  )
}

/** The titles, or where they would fill the sheet, how many there are: the table names them again. */
function titleOf(entries: Entry[]) {
  const titles = new Intl.ListFormat('en-US').format(entries.map(({ title }) => title))
  return titles.length > longest ? `${entries.length} careers side by side` : titles || 'Compare careers'
}

/** Two lines of a title. */
const longest = 130
