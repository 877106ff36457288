import { type Bound, type Measure, none, shareOf } from './measure'
import { countWords, sentencesOf } from './sentences'
import { type List, lists, sectionOf, textsOfList, type Voice } from './voice'

const sixty: Bound = { most: 0.6, said: 'at most 60%' }
/**
 * A list has a length that suits it, so items of a list are more alike than lists of a guide: the bound is the upper end
 * of 60 to 70 percent.
 */
const seventy: Bound = { most: 0.7, said: 'at most 70%' }

/** For each list: the share of profiles that have the most common number of items. */
export function measureItemCounts(voices: Voice[]): Measure[] {
  return lists.map(list => {
    const counted = voices.flatMap(voice => {
      const count = textsOfList(voice.career, list).length
      return count > 0 ? [{ count, place: voice.placeOf(sectionOf[list]) }] : []
    })
    const { value, times } = mostCommon(counted.map(({ count }) => count))
    return {
      name: `The same number of ${list}`,
      found: `${times} of ${counted.length} profiles have ${value}`,
      share: counted.length > 0 ? times / counted.length : 0,
      bound: sixty,
      advice: 'Let the work decide how many there are. Merge two that say one thing, or part one that says two.',
      offenders: counted
        .filter(({ count }) => count === value)
        .map(({ place }) => ({ place, found: `${value} ${list}` })),
    }
  })
}

/** For each list: the share of its items, over all profiles, that have the most common number of sentences. */
export function measureSentenceCounts(voices: Voice[]): Measure[] {
  return lists.map(list => {
    const profiles = voices.map(voice => ({
      place: voice.placeOf(sectionOf[list]),
      counts: textsOfList(voice.career, list).map(text => sentencesOf(text).length),
    }))
    const all = profiles.flatMap(({ counts }) => counts)
    const { value, times } = mostCommon(all)
    const alike = profiles.map(({ place, counts }) => {
      const same = counts.filter(count => count === value).length
      return { place, same, share: same / counts.length, found: `${same} of ${counts.length} have ${say(value)}` }
    })
    return {
      name: `The same number of sentences in ${list}`,
      found: `${times} of ${all.length} ${list} have ${say(value)}`,
      share: all.length > 0 ? times / all.length : 0,
      bound: seventy,
      advice:
        'Say a small thing in one sentence and give the hard one three. Do not cut one in two to change the count.',
      offenders: alike
        .filter(({ same }) => same > 0)
        .toSorted((one, other) => other.share - one.share || other.same - one.same)
        .map(({ place, found }) => ({ place, found })),
    }
  })
}

/**
 * Which numbers of sentences have to occur among the items of a list. An answer is exempt from one: it says what a good
 * answer shows and what to use without such a job.
 */
const lengthsOf = (list: List) => (list === 'answers' ? [2, 3] : [1, 2, 3])

/** The share of those numbers of sentences that no item has, over all lists of all profiles. */
export function measureMissingLengths(voices: Voice[]): Measure {
  const wanted = lists.flatMap(list => {
    const texts = voices.flatMap(voice => textsOfList(voice.career, list).map(text => ({ voice, text })))
    const counts = texts.map(({ text }) => sentencesOf(text).length)
    return texts.length > 0
      ? lengthsOf(list).map(length => ({ list, length, texts, occurs: counts.includes(length) }))
      : []
  })
  const missing = wanted.filter(({ occurs }) => !occurs)
  return {
    ...shareOf(missing.length, wanted.length, 'lengths'),
    name: 'Lengths of one, two and three sentences that no item of a list has',
    bound: none,
    advice: 'An item is as long as what it has to say: one sentence may do, and three may be needed.',
    offenders: missing.map(({ list, length, texts }) => {
      const { voice, text } = longest(texts)
      return {
        place: voice.placeOf(sectionOf[list], text),
        found: `is the longest of the ${list}; none has ${say(length)}`,
      }
    }),
  }
}

function longest(texts: { voice: Voice; text: string }[]) {
  return texts.reduce((one, other) => (countWords(other.text) > countWords(one.text) ? other : one))
}

/** The value that occurs most often, the smallest of several, and how often. */
function mostCommon(values: number[]) {
  const times = (value: number) => values.filter(other => other === value).length
  const [value = 0] = [...new Set(values)].sort((one, other) => times(other) - times(one) || one - other)
  return { value, times: times(value) }
}

function say(sentences: number) {
  return `${['no', 'one', 'two', 'three', 'four', 'five'][sentences] ?? sentences} sentence${sentences === 1 ? '' : 's'}`
}
