import { Prose } from './prose'
import './interview.css'

type Props = { questions: { question: string; lookingFor: { html: string } }[]; practice: string }

/** Questions of an interview, and what a good answer shows; `practice` is the address of the sheet to practise on. */
export function Interview({ questions, practice }: Props) {
  return (
    <>
      <p>
        Say your answers out loud before the day. When a question asks what you did once, tell it as a{' '}
        <abbr title="situation, task, action, result">STAR</abbr> story: the situation, your task, the action you took
        and the result. <a href={practice}>Practice these questions</a> on a sheet of your own, on the screen or on
        paper.
      </p>
      {questions.map(({ question, lookingFor }) => (
        <div className="question" key={question}>
          <h3>{question}</h3>
          <p className="note">What the interviewer is looking for</p>
          <Prose html={lookingFor.html} />
        </div>
      ))}
    </>
  )
}
