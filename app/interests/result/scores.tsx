import { InterestScores } from '#components/interests/scores'
import { highestScore } from '#lib/interests/answers'
import { hollandTypes, type PerType } from '#lib/interests/holland-types'
import { leadingTypes, spreadOf } from '#lib/interests/scores'
import { pages } from '#lib/site'

/** The six scores, what leads in words, and what they do not say. */
export function Scores({ scores }: { scores: PerType }) {
  const leading = leadingTypes(scores)
  const spread = spreadOf(scores)
  return (
    <>
      <p className="lead">{spread > 0 ? describe(leading) : 'All six of your scores are the same.'}</p>
      <InterestScores
        caption={`Your six scores, from 0 (nothing you would like) to ${highestScore} (you would like all of it)`}
        highest={highestScore}
        scores={hollandTypes.map(({ key, name, likes }) => ({
          type: key,
          name,
          likes,
          score: scores[key],
          leads: spread > 0 && leading.some(type => type.key === key),
        }))}
      />
      {spread === 0 && <Flat />}
      {spread > 0 && spread <= 2 && (
        <p className="ignored">
          Your six scores are close together. One other answer could change the order below, so take it as a loose hint.
        </p>
      )}
      <p className="care">
        <strong>Interests are not ability.</strong> The scores say what you think you would like. They do not say what
        you are good at, what you could learn, or if you will be happy in a job. The statements were written for this
        guide and have not been tested as a measure. Use them to start looking, not to rule work out.
      </p>
    </>
  )
}

function Flat() {
  return (
    <p>
      That is fine. It only means that these statements did not bring out a pattern, so there is nothing to rank by.{' '}
      <a href={pages.interests}>Try again</a> and go with your first feeling, or{' '}
      <a href={pages.careers}>look through the careers</a> and <a href={pages.occupations}>all occupations</a>.
    </p>
  )
}

function describe([first, ...others]: ReturnType<typeof leadingTypes>) {
  if (!first) return ''
  if (others.length === 0) return `You lean most toward ${first.name}: ${first.likes}.`
  const names = new Intl.ListFormat('en-US').format([first, ...others].map(({ name }) => name))
  if (others.length > 2) return `You lean toward several types at once: ${names}.`
  return `You lean most toward ${names}.`
}
