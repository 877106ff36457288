import type { Career } from '#lib/careers/schema'
import { ask, correct, type Draft } from './draft'

/** Places of a profile that are treated alike: how an attack is put there, and where its words stand once they are read. */
export type Slot = {
  name: string
  put: (draft: Draft, text: string) => void
  /** How many messages there must be when it is refused: one for each place that takes no such text. */
  messages?: (text: string) => number
  /** What must be the attack, word for word; nothing where a part of it means something. */
  read?: (career: Career) => (string | undefined)[]
}

/** Places above the first heading: every character gets there, for YAML has an escape for each. */
const above: Slot[] = [
  { name: 'title', put: (draft, title) => set(draft, { title }), messages: () => 1, read: ({ title }) => [title] },
  { name: 'texts', put: putTexts, messages: countTexts, read: readTexts },
  { name: 'codes', put: putCodes, messages: countCodes },
  { name: 'addresses', put: putAddresses, messages: () => 2 },
  { name: 'summary without quotes', put: ({ lines }, text) => lines.push(`summary: ${text}`) },
]

/** Places below the headings, for Markdown as it is. */
const below: Slot[] = [
  { name: 'paragraph', put: ({ overview }, text) => overview.push(text) },
  { name: 'label', put: ({ steps }, text) => steps.push(`1. **${text}** Text.`) },
  { name: 'item', put: ({ steps }, text) => steps.push(`1. **Label.** ${text}`) },
  {
    name: 'entry of a day',
    put: ({ entries, reasons }, text) => [entries.push(`- 8:30 ${text}`), reasons.push(`- ${text}`)],
  },
  { name: 'question', put: ({ interview }, text) => interview.push(ask(`${text}?`, 'Text.')) },
  { name: 'answer', put: ({ interview }, text) => interview.push(ask('Why?', text)) },
  { name: 'heading', put: ({ overview }, text) => overview.push(`## ${text}`) },
  { name: 'code', put: ({ overview }, text) => overview.push(`Text \`${text}\` text.`) },
  { name: 'words of a link', put: ({ overview }, text) => overview.push(`Text [${text}](https://example.org).`) },
  { name: 'target of a link', put: ({ overview }, text) => overview.push(`Text [x](${text}).`) },
  { name: 'target in angles', put: ({ overview }, text) => overview.push(`Text [x](<${text}>).`) },
  { name: 'end of a target', put: ({ overview }, text) => overview.push(`Text [x](https://example.org/${text}).`) },
  { name: 'title of a link', put: ({ overview }, text) => overview.push(`Text [x](https://example.org "${text}").`) },
  { name: 'autolink', put: ({ overview }, text) => overview.push(`Text <${text}> text.`) },
  { name: 'definition', put: ({ overview }, text) => overview.push(`Text [x].\n\n[x]: ${text}`) },
]

/** The same words in every place below the headings, written so that Markdown means nothing. */
const escaped = [
  {
    name: 'words with backslashes',
    put: (draft: Draft, text: string) => putWords(draft, text.replace(/[!-/:-@[-`{-~]/g, '\\$&')),
  },
  { name: 'words by numbers', put: (draft: Draft, text: string) => putWords(draft, toNumbers(text)) },
].map(slot => ({ ...slot, read: readWords }))

export const slots: Slot[] = [...above, ...below, ...escaped]

/** The places that take any words, so that an attack gets through to every page and file. */
export const open: Slot[] = slots.filter(({ read }) => read)

const film = 's7hcDF8XiDA'

function set({ front }: Draft, values: object) {
  Object.assign(front, values)
}

function putTexts(draft: Draft, text: string) {
  set(draft, { summary: text, category: text, video: { id: film, title: text, source: text } })
  set(draft, { salary: { ...draft.front.salary, area: text, source: { name: text, url: 'https://example.org/pay' } } })
  draft.front.also.push(text)
  draft.front.corrections.push(correct({ said: text, right: text }))
}

/** Nine places, of which three may be left empty. */
function countTexts(text: string) {
  return text.trim() === '' ? 6 : 9
}

function readTexts({ summary, category, also, video, salary, corrections: [one] }: Career) {
  const pay = [salary?.area, salary?.source.name]
  return [summary, category, also.at(-1), video?.title, video?.source, ...pay, one?.said, one?.right]
}

function putCodes(draft: Draft, text: string) {
  set(draft, { soc: text, reviewed: text, video: { id: text, title: 'Film', source: 'Maker', length: text } })
  set(draft, { salary: { ...draft.front.salary, month: text, unit: text }, related: [text], formerly: [text] })
  draft.front.corrections.push({ ...correct({}), date: text })
}

/** Nine places: “constructor” could be the name of a film or of a profile that was; none that is related has it. */
function countCodes(text: string) {
  // The length of a film, related and former careers may be left empty.
  if (text.trim() === '') return 6
  return 9 - (/^[\w-]{11}$/.test(text) ? 1 : 0) - (/^[a-z\d]+$/.test(text) ? 1 : 0)
}

function putAddresses(draft: Draft, url: string) {
  set(draft, { salary: { ...draft.front.salary, source: { name: 'Example', url } } })
  draft.front.corrections.push(correct({ url }))
}

function putWords({ overview, steps, entries, reasons, interview }: Draft, text: string) {
  const line = text.replace(/\s+/g, ' ')
  overview.push(line)
  steps.push(`1. **Label.** Text ${line}`)
  entries.push(`- 8:30 Text ${line}`)
  reasons.push(`- ${line}`)
  interview.push(ask(`Why ${line}?`, line))
}

function readWords({ sections: { overview, steps, day, interview } }: Career) {
  const question = interview.at(-1)?.question.replace(/^Why |\?$/g, '')
  const first = 'A widget tester tries each widget before it is sold. '
  const [item, entry] = [steps.at(-1)?.text, day?.entries.at(-1)?.text].map(prose => prose?.text.replace(/^Text ?/, ''))
  return [
    overview.text.slice(first.length),
    item,
    entry,
    day?.reasons.at(-1)?.text,
    question,
    interview.at(-1)?.lookingFor.text,
  ]
}

function toNumbers(text: string) {
  const numbers = [...text].map(letter => (/\s/.test(letter) ? letter : `&#x${letter.codePointAt(0)?.toString(16)};`))
  return numbers.join('')
}
