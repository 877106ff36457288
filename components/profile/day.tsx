import { Prose } from './prose'
import './day.css'

type Entry = {
  time: string
  end?: string
  label?: string
  /** The same times as the reader sees them. */
  clock: { start: string; end?: string }
  text: { html: string }
}
type Props = { intro?: { html: string }; entries: Entry[]; reasons: { html: string }[] }

/** A working day by the clock, then why someone may not enjoy it. `time` and `end` are HH:MM. */
export function Day({ intro, entries, reasons }: Props) {
  return (
    <>
      {intro && <Prose html={intro.html} />}
      <ol className="day">
        {entries.map(({ time, end, label, clock, text }) => (
          <li key={time + text.html}>
            <span className="when">
              <time dateTime={time}>{clock.start}</time>
              {end && (
                <>
                  –<time dateTime={end}>{clock.end}</time>
                </>
              )}
            </span>
            {label ? (
              <div>
                <p className="label">{label}</p>
                <Prose html={text.html} />
              </div>
            ) : (
              <Prose html={text.html} />
            )}
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
