import { Prose } from './prose'
import './day.css'

type Entry = { time: string; clock: string; text: { html: string } }
type Props = { intro?: { html: string }; entries: Entry[]; reasons: { html: string }[] }

/** A working day by the clock, then why someone may not enjoy it. `time` is HH:MM, `clock` is what the reader sees. */
export function Day({ intro, entries, reasons }: Props) {
  return (
    <>
      {intro && <Prose html={intro.html} />}
      <ol className="day">
        {entries.map(({ time, clock, text }) => (
          <li key={time}>
            <time dateTime={time}>{clock}</time>
            <Prose html={text.html} />
          </li>
        ))}
      </ol>
      {reasons.length > 0 && (
        <>
          <h3>You may not enjoy this if…</h3>
          <ul className="reasons">
            {reasons.map(({ html }) => (
              <li key={html}>
                <Prose html={html} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
