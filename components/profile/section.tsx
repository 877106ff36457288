import type { ReactNode } from 'react'
import './section.css'

type Props = { id: string; heading: string; children: ReactNode }

/** A section whose heading links to itself, so that readers can share it. */
export function Section({ id, heading, children }: Props) {
  return (
    <section className="section deferred" id={id}>
      <h2>
        <a href={`#${id}`}>{heading}</a>
      </h2>
      {children}
    </section>
  )
}
