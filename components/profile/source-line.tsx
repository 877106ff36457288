import { partsInWords, type Source } from '#lib/occupations/schema'

type Props = { source: Pick<Source, 'publisher' | 'title' | 'edition' | 'address' | 'parts'>; detail?: string }

/** Where figures come from: who, what, which edition, and the place to look it up. */
export function SourceLine({ source, detail }: Props) {
  const { publisher, title, edition, address } = source
  const parts = partsInWords(source)
  return (
    <p className="note">
      Source: {publisher}, {title}, {edition}
      {detail && `, ${detail}`}. {parts && `${parts} `}
      <a href={address}>See the release</a>
    </p>
  )
}
