type Props = { source: { publisher: string; title: string; edition: string; address: string }; detail?: string }

/** Where figures come from: who, what, which edition, and the place to look it up. */
export function SourceLine({ source: { publisher, title, edition, address }, detail }: Props) {
  return (
    <p className="note">
      Source: {publisher}, {title}, {edition}
      {detail && `, ${detail}`}. <a href={address}>See the release</a>
    </p>
  )
}
