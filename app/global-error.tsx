'use client'

import { Failure } from '#components/site/failure'
import { SiteHeader } from '#components/site/header'
import { navigation, pages, site } from '#lib/site'
import './base.css'

/** Next asks for a client component here; it holds no state. */
export default function GlobalError() {
  return (
    <html lang="en-US">
      <body>
        <title>{`Something went wrong · ${site.name}`}</title>
        <SiteHeader name={site.name} home={pages.home} links={navigation} search={pages.careers} />
        <main className="page">
          <Failure careers={pages.careers} home={pages.home} />
        </main>
      </body>
    </html>
  )
}
