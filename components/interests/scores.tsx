import type { HollandType } from '#lib/interests/holland-types'
import { TypeGlyph } from './type-glyph'
import './scores.css'

type Score = { type: HollandType['key']; name: string; likes: string; score: number; leads: boolean }
type Props = { caption: string; highest: number; scores: Score[] }

/** The score of each type as a bar on one scale from zero, with its number and what the type is. */
export function InterestScores({ caption, highest, scores }: Props) {
  return (
    <figure className="interest-scores">
      <figcaption>{caption}</figcaption>
      <dl>
        {scores.map(({ type, name, likes, score, leads }) => (
          <div key={name} className={leads ? 'leads' : undefined}>
            <dt>
              <TypeGlyph type={type} />
              {name}
            </dt>
            <dd>
              <span className="score">
                {score} <span className="note">of {highest}</span>
              </span>
              <svg width="100%" height="14" aria-hidden="true">
                <rect className="scale" width="100%" height="14" />
                <rect className="bar" width={`${(score / highest) * 100}%`} height="14" />
              </svg>
              <span className="note">{likes}</span>
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  )
}
