import type { Metadata } from 'next'
import { Failure } from '#components/site/failure'
import { pages } from '#lib/site'

export const metadata: Metadata = { title: 'Something went wrong', robots: { index: false } }

/** Our server sends this page when another one fails: Next's own needs its script to appear. */
export default function ErrorPage() {
  return <Failure careers={pages.careers} home={pages.home} />
}
