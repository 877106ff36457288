import './print.css'

type Props = { address: string; dated: { words: string; date: string; day: string } }

/**
 * On paper alone, at the foot of a page: where it stands, and how old its facts are. `words` go before the day, such as
 * “As of”; `date` is YYYY-MM-DD, `day` is what is read. The notes of links go before it: see lib/print/link-notes.
 */
export function SharePrint({ address, dated: { words, date, day } }: Props) {
  return (
    <p className="share-print">
      {address}
      <br />
      {words} <time dateTime={date}>{day}</time>. Free to use under CC BY 4.0 (creativecommons.org/licenses/by/4.0).
    </p>
  )
}
