import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
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
import { PayPart } from '../pay-part'
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
  if (entries.length < 2) redirect(compareHref(ids))
  const href = compareHref(ids)
  const date = figuresReadOn()
  return (
    <Handout
      title={titleOf(entries)}
      of={{ name: 'the comparison', href, address: site.url + href }}
      code={qrCode(site.url + href)}
      dated={{ words: 'Figures as of', date, day: formatDay(date) }}
      sources={listSources({
        occupations: entries,
        named: entries.flatMap(({ career }) => career?.salary?.source ?? []),
        onet: ['skills', 'interests', 'jobZone'],
      })}
    >
      <div className="comparison">
        <PayPart entries={entries} />
        <h2>Side by side</h2>
        <CompareTable label="Facts side by side" careers={entries} facts={listFacts(entries)} unknown="Not given" />
      </div>
    </Handout>
  )
}

function titleOf(entries: Entry[]) {
  return new Intl.ListFormat('en-US').format(entries.map(({ title }) => title)) || 'Compare careers'
}
