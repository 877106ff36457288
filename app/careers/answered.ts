import type { Answer } from '#components/work/answers'
import { getCareers } from '#lib/check/checked-careers'
import { type Choice, countResults, formatChoice, parseChoice, sayChoice } from '#lib/filter/choice'
import { filterResults } from '#lib/filter/filter'
import { choiceOfList, fillList } from '#lib/filter/lists'
import { placeQuery } from '#lib/places/answer-place'
import type { Area } from '#lib/places/area'
import { sayArea } from '#lib/places/areas'
import { isSpanishName } from '#lib/search/index-entries'
import { type Intent, readIntents } from '#lib/search/intents'
import { type Result, searchEntries } from '#lib/search/search'
import { fieldHref, listHref, occupationPayHref, pages, profileHref } from '#lib/site'
import { getEntries, getEntry } from '#lib/work/entries'
import { getList, type WorkList } from '#lib/work/lists'

/**
 * What a query asks for, answered: `answers` stand above the results, `found` is what is then filtered and shown.
 * @param words what was typed, without its place
 * @returns `choice` is what the results below are of: the asked one, or, where the words ask for nothing but a filter, that
 * filter; `found` is undefined where nothing is to be looked for
 */
export function answerQuestion(words: string, asked: Choice): Answered {
  if (!words) return { answers: [], choice: asked, found: everything() }
  const { intents, rest } = readIntents(words)
  const found = search(words, intents.some(({ search }) => search) ? words : rest)
  const answers = [...answerAll(intents, rest, asked.place, found), ...answerSpanish(found)]
  if (rest || intents.length === 0) return { answers, choice: asked, found }
  const filter = mergeFilters(intents)
  if (filter) {
    if (isFiltered(asked)) return { answers, choice: asked, found: everything() }
    const list = soleList(intents)
    const { choice } = list ? { choice: choiceOfList(list, asked.place) } : parseChoice(filter)
    const sort = isSorted(asked) ? asked.sort : inPlace(choice.sort, asked.place)
    return { answers, choice: { ...choice, sort, page: asked.page, ...placed(asked.place) }, found: everything() }
  }
  return { answers, choice: asked, found: intents.some(({ search }) => search) ? found : undefined }
}

export type Answered = { answers: Answer[]; choice: Choice; found?: Result[] }

function everything(): Result[] {
  return getEntries().map(entry => ({ entry }))
}

function search(words: string, rest: string): Result[] {
  const found = rest ? searchEntries(rest) : []
  return found.length > 0 || rest === words ? found : searchEntries(words)
}

function answerAll(intents: Intent[], rest: string, place: Area | undefined, found: Result[]): Answer[] {
  const list = soleList(intents)
  const filtered = rest || !list ? answerFilter(intents, rest, place) : undefined
  return [
    ...(list && !rest ? [answerList(list, place)] : []),
    ...(filtered ? [filtered] : []),
    ...intents.flatMap(intent => answerOther(intent, rest, found)),
  ]
}

/** The list that answers where no second filter is asked for. */
function soleList(intents: Intent[]): WorkList | undefined {
  const [only, another] = intents.filter(({ filter }) => filter)
  return only?.list && !another && !intents.some(fieldIn) ? getList(only.list) : undefined
}

/** The field of work that a wish names, which narrows what another asks for: “healthcare jobs without a degree”. */
function fieldIn({ search, links = [] }: Intent): string | undefined {
  const [[, href = ''] = []] = links
  return search && href.startsWith(fieldHref('')) ? href.slice(fieldHref('').length) : undefined
}

/** A list as an answer: how many it has, in the place if one is chosen, and where it is. */
function answerList(list: WorkList, place?: Area): Answer {
  const { slug } = list
  const count = countResults(fillList(list, place).length)
  return {
    id: slug,
    text: `${list.summary} ${count}${place ? ` in ${sayArea(place)}` : ''}.`,
    links: [{ name: list.name, href: listHref(slug) + (place ? placeQuery({ place: place.slug }) : '') }],
  }
}

/** The filter that several wishes make together, with what is left to look for; nothing where it would leave nothing. */
function answerFilter(intents: Intent[], rest: string, place?: Area): Answer | undefined {
  const filter = mergeFilters(intents)
  if (!filter) return undefined
  const parsed = parseChoice({ ...filter, ...(rest && { q: rest }) }).choice
  const choice = { ...parsed, sort: rest ? parseChoice({}).choice.sort : inPlace(parsed.sort, place), ...placed(place) }
  const { length } = filterResults(rest ? searchEntries(rest) : everything(), choice).results
  if (length === 0) return undefined
  const lists = rest ? [] : intents.flatMap(({ list }) => (list ? (getList(list) ?? []) : []))
  return {
    id: 'filter',
    text: `${countResults(length)} ${sayChoice(choice)}.`,
    links: [
      { name: length === 1 ? 'Show it' : 'Show these', href: `${pages.careers}${formatChoice(choice)}#results` },
      ...lists.map(({ slug, name }) => ({ name, href: listHref(slug) })),
    ],
  }
}

function answerOther({ id, say, links = [], stories, work, pay }: Intent, rest: string, found: Result[]): Answer[] {
  const [first] = found
  const more = [
    ...(pay && rest && first
      ? [{ name: `${first.entry.title}: pay by place`, href: occupationPayHref(first.entry.soc) }]
      : []),
    ...(stories ? storiesThatSay(stories) : []),
    ...(work ?? []).flatMap(soc => {
      const entry = getEntry(soc)
      return entry ? [{ name: entry.title, href: entry.href }] : []
    }),
    ...links.map(([name, href]) => ({ name, href })),
  ]
  return say || links.length > 0 ? [{ id, ...(say && { text: say }), links: more }] : []
}

const mostStories = 8
const denied = /\b(?:no|none|not|nothing|never|nobody|rare|rarely|hardly|cannot|only|without)\b/i

/** The careers in whose working conditions a clause has one of the words and does not deny it. */
function storiesThatSay(words: string): Answer['links'] {
  const pattern = new RegExp(`\\b(?:${words})`, 'i')
  const telling = getCareers().filter(({ sections }) =>
    (sections.conditions?.text ?? '').split(/[.;]/).some(clause => pattern.test(clause) && !denied.test(clause)),
  )
  const shown = telling.slice(0, mostStories)
  return [
    ...shown.map(({ slug, title }) => ({ name: title, href: `${profileHref(slug)}#conditions` })),
    { name: 'All careers with a story', href: `${pages.careers}?story=yes` },
  ]
}

/** O*NET has a guide in Spanish, which is where a reader may go on who looks for work in that language. */
function answerSpanish([first]: Result[]): Answer[] {
  if (!first?.matched || !isSpanishName(first.matched)) return []
  return [
    {
      id: 'spanish-name',
      lang: 'es',
      text: `“${first.matched}” es “${first.entry.title}”. Esta guía está en inglés.`,
      links: [
        { name: first.entry.title, href: first.entry.href },
        { name: 'Mi Próximo Paso: carreras en español', href: 'https://www.miproximopaso.org/' },
      ],
    },
  ]
}

/** The filters of several wishes as one; of two on the same matter the one said in more words counts. */
function mergeFilters(intents: Intent[]): Record<string, string | string[]> | undefined {
  const filters = intents.filter(({ filter }) => filter)
  if (filters.length === 0) return undefined
  const field = intents.flatMap(intent => fieldIn(intent) ?? [])
  // “High pay” beside another wish is an order: few jobs without a degree pay $100,000.
  const merged = filters.map(({ id, filter }) => (id === 'high-pay' && filters.length > 1 ? {} : filter))
  const sort = filters.find(({ order }) => order)?.order ?? 'openings'
  return { ...(field.length > 0 && { field }), ...Object.assign({}, ...merged.reverse()), sort }
}

/** Openings are the nation’s; in a place its jobs stand for them. */
function inPlace(sort: string, place?: Area): string {
  return place && sort === 'openings' ? 'jobs' : sort
}

function placed(place?: Area) {
  return place ? { place } : {}
}

function isFiltered({ chosen, floor }: Choice): boolean {
  return floor !== undefined || Object.values(chosen).some(slugs => slugs.length > 0)
}

function isSorted({ sort }: Choice): boolean {
  return sort !== parseChoice({}).choice.sort
}
