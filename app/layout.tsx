import type { Metadata, Viewport } from 'next'
import { SiteFooter } from '#components/site/footer'
import { SiteHeader } from '#components/site/header'
import { speculationRules } from '#lib/page-scripts'
import { files, furtherPages, navigation, pages, site } from '#lib/site'
import { siteMetadata } from './page-metadata'
import './base.css'
import './print.css'

export const metadata: Metadata = siteMetadata

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fdfcfa' },
    { media: '(prefers-color-scheme: dark)', color: '#14171a' },
  ],
}

export default function Layout({ children }: LayoutProps<'/'>) {
  return (
    <html lang="en-US" id="page">
      <head>
        <link rel="search" type="application/opensearchdescription+xml" title={site.name} href={files.openSearch} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours */}
        <script type="speculationrules" dangerouslySetInnerHTML={{ __html: speculationRules }} />
      </head>
      <body>
        <a className="skip" href="#main">
          Skip to the page
        </a>
        <SiteHeader name={site.name} home={pages.home} links={navigation} search={pages.careers} />
        <main className="page" id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter name={site.name} links={furtherPages} />
      </body>
    </html>
  )
}
