import './tile-map.css'

type Props = {
  /** The map in a sentence. */
  sentence: string
  /** Where a reader goes who skips the map. */
  skip: string
  /** Columns and rows count from 1; a tile without `step` has no value to show. Steps count from 0, at most five. */
  tiles: { short: string; name: string; value: string; href: string; column: number; row: number; step?: number }[]
  /** The names of the steps, the lowest first, and of tiles without one, where there are any. */
  steps: string[]
  none?: string
}

/** A map of equal squares, so that small states count as much as large ones; each is a link that says place and value. */
export function TileMap({ sentence, skip, tiles, steps, none }: Props) {
  return (
    <div className="tile-map">
      <p>{sentence}</p>
      <p className="skip-map">
        <a href={skip}>Skip the map</a>
      </p>
      <ul className="tiles">
        {tiles.map(({ short, name, value, href, column, row, step }) => (
          <li key={short} style={{ gridArea: `${row}/${column}` }}>
            <a href={href} className={classOf(step)}>
              {short} <span className="visually-hidden">{name},</span>{' '}
              <b className={value.length > 8 ? 'visually-hidden long' : 'visually-hidden'}>{value}</b>
            </a>
          </li>
        ))}
      </ul>
      <ul className="key" aria-label="Steps of the map">
        {steps.map((name, step) => (
          <li key={name} className={classOf(step)}>
            {name}
          </li>
        ))}
        {none && <li className={classOf()}>{none}</li>}
      </ul>
    </div>
  )
}

function classOf(step?: number) {
  return step === undefined ? 'none' : `s${step + 1}`
}
