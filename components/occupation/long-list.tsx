import { Fold } from '../profile/fold'
import './long-list.css'

type Props = {
  items: string[]
  /** What the items are, for the sentence on the rest: “tasks”. */
  of: string
  /** How many stand in sight, and how many at all; the data of the page has every one. */
  first?: number
  most?: number
  /** One behind the other where they are names, one below the other where they are sentences. */
  names?: boolean
}

/** A list of official words of which the first stand in sight and the rest folds. */
export function LongList({ items, of, first = 8, most = 45, names = false }: Props) {
  const seen = items.length <= first + 2 ? items : items.slice(0, first)
  const rest = items.slice(seen.length, most)
  const left = items.length - seen.length - rest.length
  const style = names ? 'long-list names' : 'long-list'
  return (
    <>
      <List style={style} items={seen} />
      {rest.length > 0 && (
        <Fold summary={`${items.length - seen.length} more ${of}`}>
          <List style={style} items={rest} />
          {left > 0 && <p className="note">{left} more are in the data of this page, as JSON.</p>}
        </Fold>
      )}
    </>
  )
}

function List({ style, items }: { style: string; items: string[] }) {
  return (
    <ul className={style}>
      {items.map(item => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
