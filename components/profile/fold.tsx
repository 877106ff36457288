import type { ReactNode } from 'react'
import './fold.css'

/** What opens when a reader asks for it, and is always open on paper. */
export function Fold({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="fold">
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
