import './pay-groups.css'

type Paid = { name: string; href: string; pay: string; note?: string | undefined }

/** Work by what it pays, in groups: the order of the groups means something, the order within one may be chance. */
export function PayGroups({ groups }: { groups: { key: string; label: string; items: Paid[] }[] }) {
  return (
    <ol className="pay-groups">
      {groups.map(({ key, label, items }) => (
        <li key={key}>
          <span>{label}</span>
          <ul>
            {items.map(({ name, href, pay, note }) => (
              <li key={href}>
                <a href={href}>{name}</a> <b>{pay}</b>
                {note && <small> {note}</small>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
