import type { Metadata, Viewport } from 'next'
import { SiteFooter } from '#components/site-footer'
import { SiteHeader } from '#components/site-header'
import { furtherPages, navigation, pages, site } from '#lib/site'
import './base.css'

export const metadata: Metadata = {
  metadataBase: new URL(site.url),
  title: { default: site.name, template: `%s · ${site.name}` },
  description: site.description,
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fdfcfa' },
    { media: '(prefers-color-scheme: dark)', color: '#14171a' },
  ],
}

export default function Layout({ children }: LayoutProps<'/'>) {
  return (
    <html lang="en-US">
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
