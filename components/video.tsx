type Props = { video: { id: string; title: string; source: string; length?: string } }

/** A link to the film; nothing is asked of its host until the reader follows it. */
export function Video({ video: { id, title, source, length } }: Props) {
  return (
    <p>
      Film: <a href={`https://www.youtube.com/watch?v=${id}`}>{title}</a>
      <span className="note">
        {' '}
        by {source}
        {length && `, ${length} minutes`}, on YouTube
      </span>
    </p>
  )
}
