import type { ReactNode } from 'react'

type Props = {
  id: string
  heading: string
  /** As it stands in an address: `/careers/<slug>.json`. */
  pattern: string
  /** The one that is shown. */
  path: string
  type: string
  /** The beginning, or a part, of what comes. */
  excerpt?: string
  children: ReactNode
}

/** A file that anyone may fetch: what it is, its address, its type, and what comes. A test holds each to the file. */
export function Example({ id, heading, pattern, path, type, excerpt, children }: Props) {
  return (
    <section className="api-example" id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      <p>{children}</p>
      <dl>
        <div>
          <dt>Address</dt>
          <dd>
            <code>{pattern}</code>
          </dd>
        </div>
        <div>
          <dt>Type</dt>
          <dd>
            <code className="api-type">{type}</code>
          </dd>
        </div>
        <div>
          <dt>Example</dt>
          <dd>
            <a href={path}>{path}</a>
          </dd>
        </div>
      </dl>
      {excerpt && (
        <figure>
          <figcaption>{excerpt.startsWith('{') ? 'Some of what comes' : 'The first lines of what comes'}</figcaption>
          <pre>
            <code>{excerpt}</code>
          </pre>
        </figure>
      )}
    </section>
  )
}
