import { lookUpPlace, type PlaceAnswer } from '#lib/places/answer-place'
import { isTown } from '#lib/places/find-places'
import { cutQuery, type NamedPlace, namePlaces, type Piece } from './place-names'
import { isInTitle, isWordOfTitles, namesWork } from './search'

/**
 * What a query says beside the work it looks for. `words` are the query without the place. Where `among` holds places, the
 * query may mean one of them, which the reader is to choose; nothing is guessed.
 */
export type PlacedQuery = PlaceAnswer & { words: string }

/** Cities whose names are everyday words: offered, never taken, where nothing else says that a place is meant. */
const everyday = new Set(
  'auburn bend boulder bristol buffalo camden casper college enterprise flint franklin high point independence jackson lawrence lincoln logan madison manhattan mission mobile napa orange portage providence reading rock island rome salem state college temple troy victoria warren wheeling'.split(
    ' ',
  ),
)
const before = new Set(['in', 'near', 'around', 'at', 'within'])
const between = new Set(['the', 'greater'])
const behind = new Set(['area', 'state', 'metro', 'region', 'usa'])
/** Five digits that stand alone, also with four more; sums of money and round thousands are none, and no ZIP code is one. */
const zipPattern = /(?<![\w$.,-])(\d{2}(?!000)\d{3})(?:-\d{4})?(?![\w%-]|,\d)/

/**
 * Takes the place out of what a reader typed: a ZIP code (“jobs in 43085”), a state (“nurse pay texas”), a city with or
 * without it (“electrician columbus ohio”). A city alone counts behind “in” or “near”, or where the rest names work and the
 * whole does not; a word of work is none (“mobile developer”).
 * @param query only its first 100 characters count
 * @returns undefined where no place is named
 */
export function readPlace(query: string): PlacedQuery | undefined {
  const text = query.slice(0, 100)
  const zip = zipPattern.exec(text)
  if (!zip) return readNames(text)
  const pieces = cutQuery(text.replace(zip[0], ' 00000 '))
  const at = pieces.findIndex(({ raw }) => raw === '00000')
  const rest = withoutPlace(pieces, at, at + 1)
  // A ZIP code says more exactly where than the city beside it.
  return { words: readNames(rest)?.words ?? rest, ...lookUpPlace(zip[0]) }
}

/** Whether a query holds a ZIP code, which no answer may repeat and no cache may keep. */
export function holdsZip(query: string): boolean {
  return zipPattern.test(query)
}

function readNames(text: string): PlacedQuery | undefined {
  const pieces = cutQuery(text)
  const named = namePlaces(pieces)
  if (named.length === 0) return readTown(pieces)
  // Two names are asked about whatever they are, so only the first cost a look at titles.
  const judged = named.slice(0, 3).flatMap(one => judge(one, pieces, text, named.length === 1) ?? [])
  const [only, another] = judged
  if (!only) return undefined
  if (another)
    return offer(
      text,
      judged.flatMap(({ areas }) => areas),
    )
  const rest = withoutPlace(pieces, only.from, only.to)
  const [area, ...others] = only.areas
  if (!area || others.length > 0 || only.isUnsure) return offer(rest, only.areas)
  return { words: rest, place: area, among: [] }
}

function offer(words: string, among: NamedPlace['areas']): PlacedQuery {
  return { words, among: [...new Set(among)] }
}

/** Whether a name is taken as a place, offered as one that may be meant, or no place at all. */
function judge(
  named: NamedPlace,
  pieces: Piece[],
  text: string,
  isAlone: boolean,
): (NamedPlace & { isUnsure?: boolean }) | undefined {
  const { kind, from, to } = named
  const plain = pieces.slice(from, to).map(piece => piece.plain)
  if (kind === 'city in state') return named
  const town = kind === 'city' || !isAlone ? undefined : withTown(named, pieces)
  if (town) return town
  const isPlaced = isBehind(pieces, from)
  if (kind === 'state') {
    const isState = pieces[to]?.plain === 'state'
    const areas = isState ? named.areas.slice(0, 1) : named.areas
    return isPlaced || isState || !isAlone || !isInTitle(text) ? { ...named, areas } : undefined
  }
  const isWork = plain.every(isWordOfTitles)
  if (kind === 'code') {
    if (pieces.length === 1) return undefined
    return isWork && !isPlaced ? (isAlone && isInTitle(text) ? undefined : { ...named, isUnsure: true }) : named
  }
  const isUnsure = isWork || everyday.has(plain.join(' '))
  if (isPlaced) return { ...named, isUnsure }
  if (!isAlone) return isUnsure ? undefined : named
  if (isInTitle(text)) return undefined
  const rest = withoutPlace(pieces, from, to)
  return isOnlyPay(rest) || namesWork(rest) ? { ...named, isUnsure } : undefined
}

/** A town that no area is named after counts behind “in” or “near” at the end, where none of its words is one of work. */
function readTown(pieces: Piece[]): PlacedQuery | undefined {
  const at = pieces.findLastIndex(({ plain }) => plain === 'in' || plain === 'near')
  const town = pieces.slice(at + 1)
  if (at < 0 || town.length === 0 || town.length > 4) return undefined
  const [name = ''] = town.map(({ plain }) => plain)
  if (name.length < 3 || town.slice(0, 3).some(({ plain }) => isWordOfTitles(plain))) return undefined
  if (!isTown(town.map(({ raw }) => raw))) return undefined
  const { place, among } = lookUpPlace(town.map(({ raw }) => raw).join(' '))
  const words = withoutPlace(pieces, at + 1, pieces.length)
  if (place) return { words, place, among }
  return among.length > 0 ? { words, among } : undefined
}

/** “Dublin Ohio”: a town before its state, where no word of it is one of work; it stands for the area that it lies in. */
function withTown(named: NamedPlace, pieces: Piece[]): NamedPlace | undefined {
  const [state] = named.areas
  const [abbreviation = ''] = state?.states ?? []
  const start = pieces.slice(0, named.from).findLastIndex(({ plain }) => !mayBeTown(plain)) + 1
  for (let from = Math.max(start, named.from - 3); from < named.from; from++) {
    const words = pieces.slice(from, named.from).map(({ raw }) => raw)
    if (!isTown(words, abbreviation)) continue
    const { place } = lookUpPlace([...words, state?.short].join(' '))
    if (place?.states.includes(abbreviation)) return { ...named, kind: 'city in state', from, areas: [place] }
  }
  return undefined
}

function mayBeTown(plain: string): boolean {
  return plain.length > 2 && !isWordOfTitles(plain) && ![ofPay, besides, before, between].some(set => set.has(plain))
}

function isBehind(pieces: Piece[], from: number): boolean {
  const at = between.has(pieces[from - 1]?.plain ?? '') ? from - 2 : from - 1
  return before.has(pieces[at]?.plain ?? '')
}

/** The query without a place and what only leads to it: “in the Houston area”, “jobs near”, “pay”. */
function withoutPlace(pieces: Piece[], from: number, to: number): string {
  let [start, end] = [from, to]
  if (between.has(pieces[start - 1]?.plain ?? '')) start--
  while (/^(zip|code)$/.test(pieces[start - 1]?.plain ?? '')) start--
  if (before.has(pieces[start - 1]?.plain ?? '') || pieces[start - 1]?.plain === 'from') start--
  while (behind.has(pieces[end]?.plain ?? '')) end++
  const rest = [...pieces.slice(0, start), ...pieces.slice(end)].map(({ raw }) => raw)
  if (isOnlyPay(rest.join(' '))) return ''
  while (ofPay.has(toLower(rest.at(-1)))) rest.pop()
  return rest.join(' ')
}

const ofPay = new Set('pay salary salaries wage wages job jobs careers openings income earnings'.split(' '))
const besides = new Set('work near me what do the and best a in for'.split(' '))

/** Whether words ask for pay or jobs of any kind: “jobs”, “pay and jobs”; or say nothing at all. */
function isOnlyPay(text: string): boolean {
  return text.split(' ').every(word => word === '' || ofPay.has(toLower(word)) || besides.has(toLower(word)))
}

function toLower(word = '') {
  return word.toLowerCase()
}
