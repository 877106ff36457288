import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseChoice } from '#lib/filter/choice'
import { filterResults } from '#lib/filter/filter'
import { readPlace } from '#lib/search/read-place'
import { answerQuestion } from '../../app/careers/answered'

export type Question = { kind: string; question: string; answers: string[]; isTuned: boolean }
export type Judged = Question & { isAnswered: boolean; first: string }

/** The coin by which the questions are halved: the table of intents is tuned on one half alone. */
const seed = 'twenty'

/** The list of questions, each with the half that it fell into. */
export function readQuestions(): Question[] {
  return readFileSync(new URL('questions.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .map(line => {
      const [kind = '', question = '', answers = ''] = line.split('\t')
      const [first = 0] = createHash('sha256').update(`${seed} ${question}`).digest()
      return { kind, question, answers: answers.split(' ').filter(Boolean), isTuned: first % 2 === 0 }
    })
}

/** Asks a question as the page of careers does, and says whether what stands first answers it. */
export function judge(question: Question): Judged {
  const placed = readPlace(question.question)
  const { choice } = parseChoice({ q: placed?.words ?? question.question })
  const asked = placed?.place ? { ...choice, place: placed.place } : choice
  const { answers, choice: shown, found } = answerQuestion(placed?.words ?? question.question, asked)
  const hrefs = answers.flatMap(({ links }) => links.map(({ href }) => href))
  const { results } = filterResults(found ?? [], shown)
  const codes = results.slice(0, 3).map(({ entry }) => entry.soc)
  const told = answers.map(({ id }) => `card:${id}`)
  const isAnswered = question.answers.some(answer => {
    if (answer.startsWith('place=')) return placed?.place?.slug === answer.slice('place='.length)
    if (answer.startsWith('card:')) return told.includes(answer)
    if (answer.startsWith('/')) return hrefs.some(href => href.startsWith(answer))
    return codes.includes(answer)
  })
  const [card] = answers
  const place = placed?.place ? `${placed.place.short}: ` : ''
  const first = card
    ? `${card.text ?? ''} [${card.links[0]?.name ?? ''}]`
    : (results[0]?.entry.title ?? 'nothing, and where to go on')
  return { ...question, isAnswered, first: place + first }
}
