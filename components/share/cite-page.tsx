import { modules } from '#lib/page-scripts'
import type { Citation, Part } from '#lib/publish/citation'
import '../profile/fold.css'
import './cite-page.css'

/** How to cite the page. Which day it is, the script fills in when this is opened; without it the reader does. */
export function CitePage({ citations }: { citations: Citation[] }) {
  return (
    <details className="fold cite-page">
      <summary data-press={modules.share}>Cite this page</summary>
      <dl>
        {citations.map(({ style, name, parts }) => (
          <div key={style}>
            <dt>{name}</dt>
            <dd className={style}>{parts.map(toNode)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function toNode(part: Part) {
  if (part.kind === 'title') return <cite key="title">{part.text}</cite>
  if (part.kind === 'text') return part.text
  return (
    <span key="accessed" data-today={part.style}>
      [the day you read it]
    </span>
  )
}
