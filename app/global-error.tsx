'use client'

import { SiteHeader } from '#components/site-header'
import { navigation, pages, site } from '#lib/site'
import './base.css'

/** Next asks for a client component here; it holds no state and needs no script to be read. */
export default function GlobalError() {
  return (
    <html lang="en-US">
      <body>
        <title>{`Something went wrong · ${site.name}`}</title>
        <SiteHeader name={site.name} home={pages.home} links={navigation} search={pages.careers} />
        <main className="page">
          <h1>Something went wrong</h1>
          <p className="lead">The mistake is ours, not yours. Load the page again in a minute.</p>
          <p>
            If it stays broken, <a href={pages.careers}>see all careers</a> or{' '}
            <a href={pages.home}>start at the beginning</a>.
          </p>
        </main>
      </body>
    </html>
  )
}
