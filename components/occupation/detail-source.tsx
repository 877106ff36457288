type Props = { title: string; edition: string; address: string; note?: string }

/** Where a part of an occupation's page is from, in a line; the list of sources at its end says the rest. */
export function DetailSource({ title, edition, address, note }: Props) {
  return (
    <p className="note">
      Source: <a href={address}>{title}</a> {edition}.{note && ` ${note}`}
    </p>
  )
}
