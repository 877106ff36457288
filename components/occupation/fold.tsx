import type { ReactNode } from 'react'
import './fold.css'

/** The rest of a long list, closed until a reader opens it; open on paper. It works without script. */
export function Fold({ name, children }: { name: string; children: ReactNode }) {
  return (
    <details className="fold">
      <summary>{name}</summary>
      {children}
    </details>
  )
}
