import './stories.css'

type Props = {
  /** The profiles that are counted in the occupation. */
  stories: { href: string; title: string; text: string }[]
  /** Where someone who does the work can tell of it. */
  tellHref: string
}

/** The profiles of an occupation first; where there is none, what the page shows instead. */
export function Stories({ stories, tellHref }: Props) {
  if (stories.length === 0) {
    return (
      <p className="stories">
        <strong>No story yet:</strong> here is what the official data says. Do you do this work?{' '}
        <a href={tellHref}>Tell us about it</a>.
      </p>
    )
  }
  return (
    <div className="stories">
      <p>
        {stories.length === 1
          ? 'We tell the story of a career that is counted here:'
          : `We tell the stories of ${stories.length} careers that are counted here:`}
      </p>
      <ul>
        {stories.map(({ href, title, text }) => (
          <li key={href}>
            <a href={href}>{title}</a>
            <span className="note"> {text}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
