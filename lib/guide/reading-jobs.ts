/**
 * The names of jobs that are no measure of a text.
 * @param titles such as “Registered nurses” or “Registered dental hygienist (RDH)”, which is two names
 * @returns their words, folded: lower case, no plural
 */
export function jobNames(titles: string[]): Set<string> {
  const names = titles.flatMap(title => title.split(/[()]/)).map(name => fold(name.match(/[\p{L}’']+/gu) ?? []))
  return new Set(names.filter(name => name !== ''))
}

/** The words of a sentence without those that are the name of a job; of two names that overlap the longer counts. */
export function withoutJobs(words: string[], jobs: Set<string>): string[] {
  const kept: string[] = []
  for (let at = 0; at < words.length; ) {
    const length = lengthOfName(words.slice(at, at + mostWords), jobs)
    if (length === 0) kept.push(words[at] ?? '')
    at += length || 1
  }
  return kept
}

const mostWords = 6

function lengthOfName(words: string[], jobs: Set<string>) {
  for (let length = words.length; length > 0; length--) if (jobs.has(fold(words.slice(0, length)))) return length
  return 0
}

function fold(words: string[]) {
  return words.map(word => word.toLowerCase().replace(/(?<=..[^s])s$/, '')).join(' ')
}
