import { ShareButtons } from '#components/share/buttons'
import { CitePage } from '#components/share/cite-page'
import type { Occupation } from '#lib/occupations/occupation'
import { citations } from '#lib/publish/citation'
import { occupationAddresses, site } from '#lib/site'
import { figuresReadOn } from '#lib/work/dates'
import { titleOf } from '#lib/work/describe-occupation'

/** The page's address and other forms, ways to pass it on, and how to cite it. */
export function SharePart({ occupation }: { occupation: Occupation }) {
  const { soc } = occupation
  const { html, markdown, json } = occupationAddresses(soc)
  const path = (address: string) => new URL(address).pathname
  const page = {
    slug: `soc-${soc}`,
    title: titleOf(occupation),
    reviewed: figuresReadOn(),
    url: html,
    author: site.name,
  }
  return (
    <>
      <p>
        The address of this page is <span className="address">{html}</span>. The same content stands as{' '}
        <a href={path(markdown)}>Markdown</a> and, with every item of every list, as <a href={path(json)}>JSON</a>.
      </p>
      <ShareButtons />
      <CitePage citations={citations(page)} />
    </>
  )
}
