import { figuresIn } from '#lib/careers/find-figures'
import { sections } from '#lib/careers/sections'
import { textsOf } from '../reading-report'
import { type Bound, type Measure, none, quote, shareOf, shareOfProfiles } from './measure'
import { countWords, sentencesOf } from './sentences'
import type { Voice } from './voice'

/** A sentence has fewer words than this. */
const longSentence = 25
const tooMany: Bound = { most: 0.02, said: 'at most 2%' }

/** The share of sentences that are long, and of profiles that type a figure or a time without a.m. or p.m. */
export function measureProse(voices: Voice[]): Measure[] {
  return [
    measureLongSentences(voices),
    shareOfProfiles(voices, {
      name: 'Dollar amounts, percentages and numbers of jobs in prose',
      advice: 'Leave the figure out: the page prints it from the release, with its date.',
      bound: none,
      find: ({ path, career, figures }) => [
        ...figures.map(({ text, place }) => ({
          place: `${path}:${'start' in place ? place.start.line : place.line}`,
          found: `“${text}”`,
        })),
        ...[career.summary, career.category].flatMap(text =>
          figuresIn(text ?? '', () => ({ line: 1, column: 1 })).map(figure => ({
            place: `${path}:1`,
            found: `“${figure.text}” in the front matter`,
          })),
        ),
      ],
    }),
    shareOfProfiles(voices, {
      name: 'Times without a.m. or p.m. inside sentences',
      advice: 'Write 2:30 p.m., not 14:30 or 2:30.',
      bound: none,
      find: voice =>
        textsIn(voice).flatMap(({ text, key }) =>
          [...text.matchAll(bareTime)].map(([time]) => ({ place: voice.placeOf(key, text), found: `“${time}”` })),
        ),
    }),
  ]
}

/** A time of the clock with neither a.m. nor p.m. behind it, nor behind the time that a range ends with. */
const bareTime =
  /(?<![\d:.,])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])(?!\s?[ap]\.?m\b)(?!\s?(?:to|and|or|until|[-–])\s?\d{1,2}(?::[0-5]\d)?\s?[ap]\.?m\b)/gi

function measureLongSentences(voices: Voice[]): Measure {
  const all = voices.flatMap(voice =>
    textsIn(voice).flatMap(({ text, key }) =>
      sentencesOf(text).map(sentence => ({ sentence, words: countWords(sentence), voice, key })),
    ),
  )
  const long = all.filter(({ words }) => words >= longSentence)
  return {
    ...shareOf(long.length, all.length, 'sentences'),
    name: `Sentences of ${longSentence} words and more`,
    bound: tooMany,
    advice: 'Part it in two, or leave out what a reader can do without.',
    offenders: long
      .toSorted((one, other) => other.words - one.words)
      .map(({ sentence, words, voice, key }) => ({
        place: voice.placeOf(key, sentence),
        found: `${words} words: ${quote(sentence)}`,
      })),
  }
}

function textsIn({ career }: Voice) {
  const texts = textsOf(career.sections)
  return sections.flatMap(({ key }) => texts[key].map(text => ({ key, text })))
}
