import { Breadcrumbs } from '#components/site/breadcrumbs'
import { communityUrl } from '#lib/contacts'
import { getSources } from '#lib/occupations/catalog'
import { partsInWords } from '#lib/occupations/schema'
import { getPlaceSources } from '#lib/places/sources'
import { listDetailSources } from '#lib/publish/export/occupation-sources'
import { pages, site } from '#lib/site'
import { guideChangedOn } from '../guide-changed-on'
import { PageGraph } from '../page-graph'
import { pageMetadata } from '../page-metadata'
import { PrintFoot } from '../print-foot'
import './about.css'

export const metadata = pageMetadata({
  title: 'About, sources and license',
  description: `What ${site.name} is, where its figures come from, who may use its texts and how mistakes are corrected.`,
  path: pages.about,
})

export default function AboutPage() {
  const { wages, projections, onet } = getSources()
  const places = getPlaceSources()
  return (
    <div className="about">
      <Breadcrumbs trail={[{ name: 'Home', href: pages.home }]} />
      <h1>About this guide</h1>
      <p className="lead">
        {site.name} is for anyone who chooses work or helps others choose: students, people who change careers, and
        counselors.
      </p>
      <h2>What it promises</h2>
      <ul>
        <li>The hard parts of a job are said, not only the good ones.</li>
        <li>Every figure names its source: who measured it, where, and when.</li>
        <li>What differs by state is said, with the place to check.</li>
        <li>No account, no advertising, no tracking.</li>
      </ul>
      <h2>How a profile is made</h2>
      <p>
        People write the profiles and compare their facts with official sources. Each page shows the day this was last
        done. Every mistake we correct stays on the page as a dated note: what it said, what is right, and the source.
      </p>
      <h2>Sources</h2>
      <ul>
        {[...wages.slice(0, 1), projections, onet, places.areas, places.industries, places.prices, places.zips].flatMap(
          source =>
            source
              ? [
                  <li key={source.title}>
                    {source.publisher}: <a href={source.address}>{source.title}</a>, {source.edition}.{' '}
                    {partsInWords(source)} {source.credit} {source.modified}
                  </li>,
                ]
              : [],
        )}
        {listDetailSources().map(({ title, publisher, address, uses, notes }) => (
          <li key={`details of ${title}`}>
            {publisher}: <a href={address}>{title}</a>. On the pages of occupations: {uses.join('; ')}.{' '}
            {notes.join(' ')}
          </li>
        ))}
      </ul>
      <p>
        The Bureau of Labor Statistics counts jobs by the codes of the{' '}
        <a href="https://www.bls.gov/soc/">Standard Occupational Classification (SOC)</a>. A code often covers more than
        one job title; where it does, the page says so.{' '}
        <a href={pages.occupations}>All occupations, with pay and outlook</a>
      </p>
      <p>
        The <em>median</em> is the wage in the middle: half earn more and half earn less. A <em>percentile</em> tells
        how many earn less: one in ten earns less than the 10th percentile. It says nothing about years of experience.
      </p>
      <p>
        No figure is typed by hand: the pages print what the releases say, and a profile that quotes a figure which is
        in no release cannot be published.
      </p>
      <h2>License</h2>
      <p>
        The texts may be copied, changed and shared under the{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/">Creative Commons Attribution 4.0 license</a>, when you
        name {site.name}. Figures of the Bureau of Labor Statistics are in the public domain. The program behind the
        site is open under the MIT license.
      </p>
      <h2>Ask or correct</h2>
      <p>
        Each profile links to the <a href={communityUrl({ slug: '', title: '' })}>Career Community</a>, where you can
        ask people who know the work, and has a link to suggest a correction.
      </p>
      <PrintFoot path={pages.about} date={guideChangedOn()} />
      <PageGraph
        trail={[
          { name: 'Home', href: pages.home },
          { name: 'About', href: pages.about },
        ]}
      />
    </div>
  )
}
