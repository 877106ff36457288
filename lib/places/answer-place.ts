import { pages, placeHref } from '#lib/site'
import { findPlaces } from './find-places'
import { placeOfZip } from './zip'

/**
 * Where a reader is sent who asked for a place: to its page, to the list of places that the words may mean, or back to be
 * told that nothing was found. The address that results never holds a ZIP code or the words.
 * @param asked a ZIP code, also with its four digits more, a city or a state
 * @returns a path with its query
 */
export function answerPlace(asked: string): string {
  const [, zip] = /^\s*(\d{5})(?:-\d{4})?\s*$/.exec(asked) ?? []
  if (zip) {
    const found = placeOfZip(zip)
    if (!found) return `${pages.places}?found=no-zip`
    const note = found.among.length > 0 ? '?zip=outside' : found.isMostly ? '?zip=mostly' : ''
    return placeHref(found.area.slug) + note
  }
  const [place, another, ...others] = findPlaces(asked.slice(0, 100))
  if (!place) return `${pages.places}?found=nothing`
  if (!another) return placeHref(place.slug)
  return `${pages.places}?among=${[place, another, ...others].map(({ slug }) => slug).join(',')}`
}
