import { withoutException } from './title'
import { splitWords } from './words'

const maxLength = 100
const maxWords = 12

/** A word that a reader typed. A soft one may be missing from an answer; the last may be unfinished. */
export type QueryWord = { word: string; soft: boolean; last: boolean }

/** What a reader typed in, its telling words out; only 100 characters and twelve words count. */
export function readQuery(query: string): QueryWord[] {
  const words = [...new Set(splitWords(withoutException(query.slice(0, maxLength))))].slice(0, maxWords)
  const telling = words.filter(word => !emptyWords.has(word))
  const kept = telling.length > 0 ? telling : words
  const allSoft = kept.every(word => softWords.has(word))
  return kept.map((word, i) => ({ word, soft: !allSoft && softWords.has(word), last: i === kept.length - 1 }))
}

/** Words that say nothing of the work; they are passed over in what readers type and in titles. */
export const emptyWords = words(`
  a about all also am an and any anything are as at be because become becoming been being best but by can cool could de
  del do doe doing does dont earn el en enjoy every for from fun get getting give go good had has hate have he her him
  his how i id if im in into is it its ive just la like long lot love many me more most much my no not of on one only or
  people person please really she should so some someone something tell than that the their them there these they thing
  this those to too top total type up very wanna want was we were what when where which who whose why will with without
  would you your
`)

/** Words that tell little: a title that has them is nearer, one that has not may still answer. */
export const softWords = words(`
  average career class college course day degree demand duty earning entry everyday experience field full help
  helping hire hiring home hourly income industry job learn level life list make making money near need new
  occupation online opening opportunity outlook part pay paying position profession requirement role salary school
  skill start starting stay time training wage work worker working
`)

function words(text: string) {
  return new Set(text.trim().split(/\s+/))
}
