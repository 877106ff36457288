import { formatAnswers, readAnswers, scoreAnswers } from '#lib/interests/answers'
import { formatScores } from '#lib/interests/scores'
import { interestRoutes, pages } from '#lib/site'

/** Turns the answers of the form into the address of their result, or leads back to what is still open, with the focus on what is said of it. */
export function GET(request: Request) {
  const answers = readAnswers(new URL(request.url).searchParams)
  const scores = scoreAnswers(answers)
  const location = scores
    ? `${interestRoutes.result}?${formatScores(scores)}`
    : `${pages.interests}?answers=${formatAnswers(answers)}#problem`
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}
