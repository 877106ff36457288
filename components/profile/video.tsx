import { modules } from '#lib/page-scripts'
import './video.css'

type Props = { video: { id: string; title: string; source: string; length?: string } }

/**
 * A card of our own for the film: nothing is asked of its host until the reader presses it. Then video.js puts the
 * player in its place; without script it is a link.
 */
export function Video({ video: { id, title, source, length } }: Props) {
  return (
    <figure className="video">
      <a
        href={`https://www.youtube.com/watch?v=${id}`}
        data-press={modules.video}
        data-player={`https://www.youtube-nocookie.com/embed/${id}?autoplay=1`}
        data-title={title}
      >
        <svg viewBox="0 0 48 48" width="40" height="40" aria-hidden="true">
          <circle cx="24" cy="24" r="23" />
          <path d="M19 15v18l15-9z" />
        </svg>
        <strong>{title}</strong>{' '}
        <span>
          Film by {source}
          {length && `, ${length} minutes`}
        </span>
      </a>
      <figcaption className="note">On YouTube; nothing is loaded from there until you choose it.</figcaption>
    </figure>
  )
}
