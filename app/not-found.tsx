import type { Metadata } from 'next'
import { SearchBox } from '#components/site/search-box'
import { pages } from '#lib/site'
import './careers/careers.css'

export const metadata: Metadata = { title: 'Page not found' }

export default function NotFound() {
  return (
    <div className="careers">
      <h1>This page does not exist</h1>
      <p className="lead">The address may be mistyped, or the page may have moved. Search for the career you want:</p>
      <SearchBox action={pages.careers} id="lost-search" label="Search for a career" />
      <p>
        Or <a href={pages.careers}>see all careers</a>, or <a href={pages.home}>start at the beginning</a>.
      </p>
    </div>
  )
}
