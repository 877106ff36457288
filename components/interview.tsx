import { Prose } from './prose'
import './interview.css'

/** Questions of an interview, and what a good answer shows. */
export function Interview({ questions }: { questions: { question: string; lookingFor: { html: string } }[] }) {
  return (
    <>
      <p>
        Say your answers out loud before the day. When a question asks what you did once, tell it as a{' '}
        <abbr title="situation, task, action, result">STAR</abbr> story: the situation, your task, the action you took
        and the result.
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
