import './print.css'

type Props = { address: string; reviewed: { date: string; day: string } }

/** On paper alone: where the page stands and how old its facts are. `date` is YYYY-MM-DD, `day` is what is read. */
export function SharePrint({ address, reviewed: { date, day } }: Props) {
  return (
    <p className="share-print">
      {address}
      <br />
      Facts last compared with their sources on <time dateTime={date}>{day}</time>.
    </p>
  )
}
