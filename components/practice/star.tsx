import './star.css'

type Props = { parts: readonly { name: string; hint: string }[] }

/** What a STAR story is: its four parts, and what stands in each. */
export function PracticeStar({ parts }: Props) {
  return (
    <section className="practice-star" aria-labelledby="star">
      <h2 id="star">Tell it as a STAR story</h2>
      <p>When a question asks what you did once, four parts keep your answer short and easy to follow:</p>
      <dl>
        {parts.map(({ name, hint }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{hint}</dd>
          </div>
        ))}
      </dl>
      <p className="note">
        A class, a club, family or unpaid work count too. Say it out loud: two minutes are enough. Leave out names and
        anything private.
      </p>
    </section>
  )
}
