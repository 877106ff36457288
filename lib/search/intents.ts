import { getList } from '#lib/work/lists'
import employers from './employers.json' with { type: 'json' }
import table from './intents.json' with { type: 'json' }
import people from './people.json' with { type: 'json' }
import { readAmount } from './read-amount'
import { emptyWords, softWords } from './read-query'
import { isTitle, namesWork } from './search'
import { splitWords } from './words'

/**
 * What a reader wants who types no name of work: “no degree”, “outdoors”, “quiz”. Rows of `intents.json`; `when` holds its
 * phrases, of which any may stand anywhere in a query.
 */
export type Intent = {
  id: string
  /** A sentence that answers, where no list or filter does. */
  say?: string
  /** Names and addresses of where the answer is. */
  links?: [name: string, href: string][]
  /** Parameters of `/careers` that keep what is asked for, and the order in which that then stands. */
  filter?: Record<string, string | string[]>
  order?: string
  /** The list that answers, where nothing else is asked for. */
  list?: string
  /** Words of which one stands in the working conditions of the stories that answer. */
  stories?: string
  /** SOC codes of work that answers. */
  work?: string[]
  /** Whether the pay by place of the work that the rest of the query names answers. */
  pay?: boolean
  /** Whether the search for the words is shown below all the same: they name work too. */
  search?: boolean
}

/** What a query asks for, and the words that are left to look for: “nurse” of “nurse without a degree”. */
export type ReadIntents = { intents: Intent[]; rest: string }

type Row = Intent & { when: string; alone?: boolean }
/** Its words in the singular. */
type Phrase = { words: string[]; row: Row }

/**
 * Reads what a query asks for. A phrase counts nowhere where a title has all words of the query, or is the query: “outdoor
 * guide” and “help desk” are work.
 * @param query as it was typed, without its place; only its first 100 characters count
 * @returns no intents, and the query as the rest, where it asks for work by name
 */
export function readIntents(query: string): ReadIntents {
  const text = query.slice(0, 100)
  const amount = readAmount(text)
  const words = toPhrase(amount ? amount.rest : text)
  const typedForms = words.map(singular)
  const taken = new Array<boolean>(words.length).fill(false)
  const found: { row: Row; said: string[] }[] = []
  for (const { words: said, row } of phrases()) {
    const at = words.findIndex((_, from) => said.every((word, n) => !taken[from + n] && word === typedForms[from + n]))
    if (at < 0) continue
    taken.fill(true, at, at + said.length)
    const typed = words.slice(at, at + said.length)
    const known = found.find(one => one.row === row)
    if (known) known.said.push(...typed)
    else found.push({ row, said: typed })
  }
  // One word may be a title and a wish as well: “construction”.
  if (found.length > 0 && words.length > 1 && !amount && isTitle(text)) return { intents: [], rest: query }
  const rest = words.filter((word, n) => !taken[n] && !isFiller(word))
  const isWork = found.length > 0 && rest.length > 0 && namesWork(text)
  // “jobs” asks for vacancies only where it is all that is asked.
  const counts = ({ row, said }: { row: Row; said: string[] }) =>
    row.alone ? rest.length === 0 && (found.length === 1 || said.some(isTelling)) : true
  const meant = found.filter(one => counts(one) && !(isWork && !one.row.pay && one.said.some(isTelling)))
  const asked = amount ? [ofAmount(amount.dollars)] : []
  const intents = [...asked, ...meant.map(({ row }) => toIntent(row))]
  return intents.length > 0 ? { intents: combine(intents), rest: restOf(words, meant) } : { intents, rest: query }
}

/** The telling words that are left when the meant phrases are taken out. */
function restOf(words: string[], meant: { said: string[] }[]): string {
  const gone = new Set(meant.flatMap(({ said }) => said))
  return words.filter(word => !gone.has(word) && isTelling(word)).join(' ')
}

/** Two wishes for which there is one list. */
const together: [string[], string][] = [
  [['high-pay', 'without-degree'], 'good-pay-without-a-degree'],
  [['high-pay', 'no-diploma'], 'good-pay-without-a-degree'],
  [['high-pay', 'apprenticeship'], 'apprenticeships'],
]

function combine(intents: Intent[]): Intent[] {
  for (const [ids, list] of together) {
    const both = ids.flatMap(id => intents.find(intent => intent.id === id) ?? [])
    if (both.length !== ids.length) continue
    return [
      { id: list, list, filter: getList(list)?.filter ?? {}, order: 'pay' },
      ...intents.filter(one => !both.includes(one)),
    ]
  }
  return intents
}

function ofAmount(dollars: number): Intent {
  return { id: 'pay', filter: { least: String(dollars) }, order: 'pay' }
}

function toIntent({ when: _, alone: __, ...intent }: Row): Intent {
  return intent
}

const kept: { phrases?: Phrase[] } = {}

/** Every phrase with its row, the longest first. */
function phrases(): Phrase[] {
  kept.phrases ??= [...(table as Row[]), ...names('employer', employers), ...names('person', people)]
    .flatMap(row => row.when.split('|').map(text => ({ words: toPhrase(text).map(singular), row })))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length)
  return kept.phrases
}

const said = {
  employer: 'That is an employer; the guide knows work, not who offers it. Some of the work there:',
  person: 'That is a person; the guide knows work. Some of the work that such people do:',
}

/** Names of employers or people, and what they do, as rows of the table. */
function names(id: 'employer' | 'person', list: Record<string, string>): Row[] {
  return Object.entries(list).map(([when, work]) => ({
    id,
    when: when.replaceAll(',', '|'),
    say: said[id],
    work: work.split(': ')[1]?.split(' ') ?? [],
  }))
}

/** Words that only hold a phrase together. */
const joints = new Set(
  'a an the i im ive to for of that is are am be do does can could would you u we it this in on at and or with any some really just so very please'.split(
    ' ',
  ),
)

function toPhrase(text: string): string[] {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}’'‘.]/gu, '')
    .match(/[\p{L}\p{N}+#]+/gu)
  return (words ?? []).filter(word => !joints.has(word))
}

function singular(word: string): string {
  return splitWords(word)[0] ?? word
}

const fillers = new Set(
  'job jobs career careers work works working occupation occupations profession employment position positions gig industry field fields need needs require requires required requiring pay pays paying make makes making money earn earning good great best better top get getting hire list lists option options path opportunity opportunities idea ideas want like love thing things kind type life year years people person only more most much not no'.split(
    ' ',
  ),
)

function isFiller(word: string): boolean {
  return fillers.has(word) || emptyWords.has(singular(word))
}

/** Whether a word could be one of a title. */
function isTelling(word: string): boolean {
  return !softWords.has(singular(word)) && !isFiller(word)
}
