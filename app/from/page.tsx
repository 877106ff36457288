import type { Metadata } from 'next'
import { AskWork } from '#components/moves/ask-work'
import { Breadcrumbs } from '#components/site/breadcrumbs'
import { readOne } from '#lib/filter/parameters'
import { searchEntries } from '#lib/search/search'
import { movesHref, pages } from '#lib/site'
import { getEntry } from '#lib/work/entries'
import { guideChangedOn } from '../guide-changed-on'
import { PageGraph } from '../page-graph'
import { pageMetadata } from '../page-metadata'
import { PrintFoot } from '../print-foot'
import './ask.css'

export async function generateMetadata({ searchParams }: PageProps<'/from'>): Promise<Metadata> {
  return pageMetadata({
    title: 'Change careers',
    description:
      'Type the work you do now and see where it could lead: related work where there are jobs, and what it takes.',
    path: pages.moves,
    index: Object.keys(await searchParams).length === 0,
  })
}

/** So many may be meant; who means another types more. */
const most = 12
/** Work in which many of those who look for a change are, for a start by a press. */
const common = ['41-2011', '41-2031', '35-3031', '53-7065', '33-9032', '31-1131', '43-4051', '43-9061']

export default async function ChangePage({ searchParams }: PageProps<'/from'>) {
  const ignored: string[] = []
  const words = readOne(await searchParams, 'q', ignored)
  const meant = words ? searchEntries(words).slice(0, most) : []
  const offered = words ? meant.map(({ entry }) => entry) : common.flatMap(id => getEntry(id) ?? [])
  return (
    <div className="change">
      <Breadcrumbs trail={[{ name: 'Home', href: pages.home }]} />
      <PageGraph
        trail={[
          { name: 'Home', href: pages.home },
          { name: 'Change careers', href: pages.moves },
        ]}
      />
      <h1>Change careers</h1>
      <p className="lead">
        Type the work you do now. You see where people go from it: what pays at least as much, what you bring, and what
        you need.
      </p>
      <AskWork
        action={pages.moves}
        id="change-work"
        label="Your work now, in your own words"
        name="Your work now"
        words={words}
        button="Show"
      />
      {ignored.map(sentence => (
        <p key={sentence} className="note">
          {sentence}
        </p>
      ))}
      {offered.length > 0 ? (
        <>
          <h2>{words ? 'Which of these is it?' : 'Or start from'}</h2>
          <ul>
            {offered.map(({ id, title }) => (
              <li key={id}>
                <a href={movesHref(id)}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          Nothing here is called “{words}”. Try a plainer word for the work, look through{' '}
          <a href={pages.fields}>the fields of work</a>, or start from <a href={pages.interests}>what you like</a>.
        </p>
      )}
      <PrintFoot path={pages.moves + (words ? `?q=${encodeURIComponent(words)}` : '')} date={guideChangedOn()} />
    </div>
  )
}
