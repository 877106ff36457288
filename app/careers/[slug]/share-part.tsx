import { CitePage } from '#components/share/cite-page'
import type { Career } from '#lib/careers/schema'
import { citations } from '#lib/publish/citation'
import { addressesOf, site } from '#lib/site'

/** The page's address and other forms, ways to pass it on, and how to cite it. */
export function SharePart({ career: { slug, title, reviewed } }: { career: Career }) {
  const { html, markdown, json } = addressesOf(slug)
  const path = (address: string) => new URL(address).pathname
  return (
    <>
      <p>
        The address of this page is <span className="address">{html}</span>. Each heading is a link to its section. The
        same content stands as <a href={path(markdown)}>Markdown</a> and as <a href={path(json)}>JSON</a>.
      </p>
      <CitePage citations={citations({ slug, title, reviewed, url: html, author: site.name })} />
    </>
  )
}
