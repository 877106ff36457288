import { Prose } from './prose'
import './interview.css'

type Props = { questions: { question: string; lookingFor: { html: string } }[]; practice: string }

/** Questions of an interview, each a card that opens to what a good answer shows; `practice` is the address of the sheet to practise on. */
export function Interview({ questions, practice }: Props) {
  return (
    <>
      <p>
        Say your answer out loud, then open the question. When it asks what you did once, tell a{' '}
        <abbr title="situation, task, action, result">STAR</abbr> story: the situation, your task, the action you took,
        the result. <a href={practice}>Practice these questions</a> on a sheet of your own.
      </p>
      {questions.map(({ question, lookingFor }, index) => (
        <details className="question" key={question} open={index === 0}>
          <summary>
            <h3>{question}</h3>
          </summary>
          <p className="note">What the interviewer is looking for</p>
          <Prose html={lookingFor.html} />
        </details>
      ))}
    </>
  )
}
