import { FigureTable } from '#components/profile/figure-table'
import { Breadcrumbs } from '#components/site/breadcrumbs'
import { exportSchema } from '#lib/publish/export/schema'
import { files, pages, site } from '#lib/site'
import { guideChangedOn } from '../guide-changed-on'
import { PageGraph } from '../page-graph'
import { pageMetadata } from '../page-metadata'
import { PrintFoot } from '../print-foot'
import { Example } from './example'
import { getExcerpts } from './excerpts'
import { Rules } from './rules'
import { searchKeys } from './search-keys'
import './api.css'

export const metadata = pageMetadata({
  title: 'Use our data',
  description: `Every career of ${site.name} as JSON and Markdown, with figures, sources and licenses: addresses, examples and rules.`,
  path: pages.api,
})

export default function ApiPage() {
  const { slug, ...excerpts } = getExcerpts()
  return (
    <div className="api">
      <Breadcrumbs trail={[{ name: 'Home', href: pages.home }]} />
      <h1>Use our data</h1>
      <p className="lead">
        Every career in this guide is also a file that a program can read. The files are free. You need no key and no
        account.
      </p>
      <Rules />
      <Example
        id="career"
        heading="A career as JSON"
        pattern="/careers/<slug>.json"
        path={`/careers/${slug}.json`}
        type="application/json"
        excerpt={excerpts.career}
      >
        One profile with its text, its figures, and the edition and license of every source. A key without a value is{' '}
        <code>null</code>. Texts come as plain words and as clean HTML.
      </Example>
      <FigureTable
        caption="The keys of a career"
        columns={['Key', 'What it holds']}
        rows={Object.entries(exportSchema.shape).map(([name, value]) => ({
          name,
          cells: [value.description?.replaceAll('`', '') ?? ''],
        }))}
      />
      <Example
        id="markdown"
        heading="A career as Markdown"
        pattern="/careers/<slug>.md"
        path={`/careers/${slug}.md`}
        type="text/markdown"
        excerpt={excerpts.markdown}
      >
        The same words and figures to read, quote or print, with sources and the address of the page.
      </Example>
      <Example
        id="careers"
        heading="All careers"
        pattern="/careers.json"
        path="/careers.json"
        type="application/json"
        excerpt={excerpts.careers}
      >
        The list of all profiles, with the day each was last updated and where its files are. Start here.
      </Example>
      <Example
        id="search"
        heading="Search"
        pattern="/search.json?q=<words>&limit=<number>"
        path={excerpts.searchPath}
        type="application/json"
        excerpt={excerpts.search}
      >
        What the search of this site finds, in the same order: careers with a profile, and occupations without one.{' '}
        <code>q</code> holds the words; the first 100 characters count. <code>limit</code> is how many results you want:
        1 to 50, or 10 when you leave it out. You may keep an answer for five minutes.
      </Example>
      <FigureTable
        caption="The keys of an answer"
        columns={['Key', 'What it holds']}
        rows={searchKeys.map(({ name, holds }) => ({ name, cells: [holds] }))}
      />
      <Example
        id="schema"
        heading="The shape of the files"
        pattern="/schema/career.json"
        path="/schema/career.json"
        type="application/schema+json"
        excerpt={excerpts.schema}
      >
        The JSON Schema of a career, with a sentence on each key.{' '}
        <a href="/schema/careers.json">/schema/careers.json</a> describes the list of all careers.
      </Example>
      <Example
        id="occupations"
        heading="All occupations"
        pattern="/occupations.csv"
        path="/occupations.csv"
        type="text/csv"
      >
        The official pay and outlook of every measured occupation, as a table for a spreadsheet.
      </Example>
      <Example
        id="occupation"
        heading="One occupation"
        pattern="/occupations/<code>.json"
        path="/occupations/41-2011.json"
        type="application/json"
        excerpt={excerpts.occupation}
      >
        All that official sources say of one occupation: definition, pay, outlook, tasks, working conditions, skills,
        knowledge, software, tools, training, programs of study, other titles and related work, each with its source and
        edition. <code>.md</code> in place of <code>.json</code> gives the same to read. The shape is in{' '}
        <a href={files.schema.occupation}>{files.schema.occupation}</a>.
      </Example>
      <Example
        id="places"
        heading="A place"
        pattern="/places/files/<slug>.json"
        path="/places/files/columbus-oh.json"
        type="application/json"
      >
        Every occupation with published figures in a state or an area: jobs, pay from the 10th to the 90th percentile,
        errors and location quotient, as columns and rows. <a href="/places/files/columbus-oh.csv">The same as CSV</a>.
      </Example>
      <Example
        id="find-places"
        heading="Find a place"
        pattern="/places.json?q=<words>"
        path="/places.json?q=colum"
        type="application/json"
        excerpt={excerpts.places}
      >
        At most eight states and areas whose name begins with the words, as the forms of this site suggest them.
      </Example>
      <Example id="feed" heading="What is new" pattern="/feed.xml" path="/feed.xml" type="application/atom+xml">
        An Atom feed of new and revised profiles with their full text.
      </Example>
      <Example
        id="llms"
        heading="For language models"
        pattern="/llms.txt"
        path="/llms.txt"
        type="text/plain"
        excerpt={excerpts.llms}
      >
        One file that says what the guide holds and where, as <a href="https://llmstxt.org">llmstxt.org</a> describes
        it.
      </Example>
      <PrintFoot path={pages.api} date={guideChangedOn()} />
      <PageGraph
        trail={[
          { name: 'Home', href: pages.home },
          { name: 'Use our data', href: pages.api },
        ]}
      />
    </div>
  )
}
