import { pages, placeHref } from '#lib/site'
import type { Area } from './area'
import { findPlaces } from './find-places'
import { placeOfZip } from './zip'

/** How a ZIP code led to its place: it crosses a border, or lies outside metropolitan areas. */
export const zipNotes = ['mostly', 'outside'] as const
/** Why no place was found: no such ZIP code is in hand, or no place has the name. */
export const failures = ['no-zip', 'nothing'] as const

/** What became of a reader's words for a place: one place, several that they may mean, or none. Holds no ZIP code. */
export type PlaceAnswer = {
  place?: Area
  zip?: (typeof zipNotes)[number]
  found?: (typeof failures)[number]
  among: Area[]
}

/**
 * The place that words mean, where it is only one.
 * @param asked a ZIP code, also with its four digits more, a city or a state; only its first 100 characters count
 */
export function lookUpPlace(asked: string): PlaceAnswer {
  const [, zip] = /^\s*(\d{5})(?:-\d{4})?\s*$/.exec(asked) ?? []
  if (zip) {
    const found = placeOfZip(zip)
    if (!found) return { found: 'no-zip', among: [] }
    const note = found.among.length > 0 ? 'outside' : found.isMostly ? 'mostly' : undefined
    return { place: found.area, ...(note && { zip: note }), among: [] }
  }
  const [place, ...others] = findPlaces(asked.slice(0, 100))
  if (!place) return { found: 'nothing', among: [] }
  return others.length > 0 ? { among: [place, ...others] } : { place, among: [] }
}

/** An answer as parameters of an address, without the place: “zip=mostly”, “found=nothing”, “among=portland-me,portland-or”. */
export function answerParameters({ zip, found, among }: Partial<PlaceAnswer>): Record<string, string> {
  return {
    ...(zip && { zip }),
    ...(found && { found }),
    ...(among && among.length > 0 && { among: among.map(({ slug }) => slug).join(',') }),
  }
}

/** Parameters in, “?place=ohio&among=a,b” out, with commas as they are; "" for none. */
export function placeQuery(parameters: Record<string, string>): string {
  const query = new URLSearchParams(parameters).toString().replaceAll('%2C', ',')
  return query && `?${query}`
}

/**
 * Where a reader is sent who asked for a place: to its page, to the list of places that the words may mean, or back to be
 * told that nothing was found. The address that results never holds a ZIP code or the words.
 * @param asked as `lookUpPlace` takes it
 * @returns a path with its query
 */
export function answerPlace(asked: string): string {
  const answer = lookUpPlace(asked)
  return (answer.place ? placeHref(answer.place.slug) : pages.places) + placeQuery(answerParameters(answer))
}
