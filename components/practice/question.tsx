import '../filter/controls.css'
import './question.css'

type Props = {
  /** Under which a browser keeps the notes on the question. */
  id: string
  number: number
  count: number
  question: string
  /** What the answer is made of; each has room to write. */
  parts: readonly { name: string; hint: string; lines: number }[]
  checks: { id: string; text: string }[]
}

/**
 * A question with room for the answer, and a checklist to hold it against. On paper the room is ruled lines. At its own
 * anchor it stands alone: the style sheet hides the other questions.
 */
export function PracticeQuestion({ id, number, count, question, parts, checks }: Props) {
  return (
    <section className="practice-question" id={`question-${number}`} aria-labelledby={`${id}-heading`} tabIndex={-1}>
      <h2 id={`${id}-heading`}>
        <span className="number">
          Question {number} of {count}
        </span>{' '}
        {question}
      </h2>
      <div className="answer">
        {parts.map(({ name, hint, lines }) => (
          <div className="part" key={name}>
            <label htmlFor={`${id}-${name}`}>
              {name}
              <span className="note"> {hint}</span>
            </label>
            <textarea
              id={`${id}-${name}`}
              name={`${id}-${name}`}
              rows={lines}
              maxLength={4000}
              placeholder=" "
              autoComplete="off"
            />
            <Lines count={lines} />
          </div>
        ))}
      </div>
      <fieldset>
        <legend>What the interviewer is looking for</legend>
        {checks.map(check => (
          <label className="check" key={check.id}>
            <input type="checkbox" name={`${id}-${check.id}`} />
            <span>{check.text}</span>
          </label>
        ))}
      </fieldset>
      <p className="ways">
        {number > 1 && (
          <a className="alone" href={`#question-${number - 1}`}>
            Previous question
          </a>
        )}{' '}
        {number < count && (
          <a className="alone" href={`#question-${number + 1}`}>
            Next question
          </a>
        )}{' '}
        <a className="alone" href="#questions">
          All questions
        </a>{' '}
        <a className="among" href={`#question-${number}`}>
          Show only this question
        </a>
      </p>
    </section>
  )
}

function Lines({ count }: { count: number }) {
  return (
    <div className="lines" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a ruled line is nothing but its place
        <i key={index} />
      ))}
    </div>
  )
}
