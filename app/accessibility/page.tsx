import { Breadcrumbs } from '#components/site/breadcrumbs'
import { formatDay } from '#lib/calendar'
import { correctionUrl } from '#lib/contacts'
import { getOccupations } from '#lib/occupations/catalog'
import { getLastRun } from '#lib/publish/accessibility-run'
import { pages, site } from '#lib/site'
import { PageGraph } from '../page-graph'
import { pageMetadata } from '../page-metadata'
import { PrintFoot } from '../print-foot'
import { toSentence } from './check-words'
import './accessibility.css'

export const metadata = pageMetadata({
  title: 'Accessibility',
  description: `The standard that ${site.name} is tested against, how and when, what is known not to work, and how to tell us.`,
  path: pages.accessibility,
})

export default function AccessibilityPage() {
  const { date, pages: tested, checks } = getLastRun()
  return (
    <div className="accessibility">
      <Breadcrumbs trail={[{ name: 'Home', href: pages.home }]} />
      <h1>Accessibility</h1>
      <p className="lead">
        This guide is meant for everyone: also by keyboard, with a screen reader, with large letters or on a small
        phone.
      </p>
      <h2>The standard</h2>
      <p>
        We test it against the{' '}
        <a href="https://www.w3.org/TR/WCAG22/">Web Content Accessibility Guidelines (WCAG) 2.2</a>, level AA. Nobody
        outside has checked yet if it meets them.
      </p>
      <h2>How it was tested</h2>
      <p>
        The last run of our tests was on <time dateTime={date}>{formatDay(date)}</time>. It opened {tested} pages of
        this guide in a real browser:
      </p>
      <ul>
        {checks.map(check => (
          <li key={check.name}>{toSentence(check)}</li>
        ))}
      </ul>
      <p>
        Tests by a program find only part of what can be wrong. People who use a screen reader have not yet tested the
        guide. If you use one, we would like to hear how it went.
      </p>
      <h2>What does not work well yet</h2>
      <ul>
        <li>
          The <a href={pages.occupations}>table of all occupations</a> has {getOccupations().length} rows. That is long
          by keyboard and with a screen reader. Choose a field or a level of education first, and it gets shorter.
        </li>
        <li>Wide tables scroll sideways inside a frame of their own on a small screen.</li>
        <li>
          The films are made by others and play on YouTube. We have not checked their captions, and we have no text or
          audio description of them. The profile does not need the film to be understood.
        </li>
        <li>
          Names of occupations, skills and levels of education are the official ones. Some are hard to read, and we do
          not change them.
        </li>
        <li>The guide is in English alone.</li>
      </ul>
      <p>
        There are no PDF files. Each profile can also be had as <a href={pages.api}>plain text or JSON</a>, and the
        figures of all occupations as a file for spreadsheets.
      </p>
      <h2>Tell us</h2>
      <p>
        If something stops you, <a href={correctionUrl({ slug: 'accessibility', title: 'Accessibility' })}>tell us</a>:
        the address of the page, what you wanted to do, and what you use, such as the browser and the screen reader.
      </p>
      <PrintFoot path={pages.accessibility} date={date} />
      <PageGraph
        trail={[
          { name: 'Home', href: pages.home },
          { name: 'Accessibility', href: pages.accessibility },
        ]}
      />
    </div>
  )
}
