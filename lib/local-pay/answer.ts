import { answerPlace } from '#lib/places/answer-place'
import { occupationPayHref, pages } from '#lib/site'

/**
 * Where a reader is sent who asked on a page of pay for a place: back to it, with the place that was meant, those that the
 * words may mean, or word that nothing was found. The address that results never holds a ZIP code or the words.
 * @param asked a ZIP code, a city or a state; nothing leads to the page as it is
 * @param soc of an occupation that is measured
 * @returns a path with its query
 */
export function answerPay(asked: string, soc: string): string {
  const page = occupationPayHref(soc)
  if (asked.trim() === '') return page
  const [path = '', query] = answerPlace(asked).split('?')
  const found = new URLSearchParams(query)
  const answer = new URLSearchParams()
  if (path !== pages.places) answer.set('place', path.slice(pages.places.length + 1))
  for (const [name, value] of found) answer.set(name, value)
  return `${page}?${answer.toString().replaceAll('%2C', ',')}`
}
