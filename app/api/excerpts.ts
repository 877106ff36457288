import { getCareers } from '#lib/check/checked-careers'
import { getOccupation } from '#lib/occupations/catalog'
import { toPlaceSuggestions } from '#lib/places/suggest-places'
import { toMarkdown } from '#lib/publish/document/to-markdown'
import { exportCareer } from '#lib/publish/export/export-career'
import { exportIndex } from '#lib/publish/export/export-index'
import { exportOccupation } from '#lib/publish/export/export-occupation'
import { toJsonSchema } from '#lib/publish/export/json-schema'
import type { CareerExport } from '#lib/publish/export/schema'
import { toLlmsText } from '#lib/publish/llms'
import { toSearchResponse } from '#lib/search/answer'

/** The search that the page shows: one of its results has every key. */
const search = { words: 'staff nurse', limit: '2' }

/** The beginnings of the files that the page shows, each taken from the file itself. */
export function getExcerpts() {
  const careers = getCareers()
  const [career] = careers
  if (!career) throw new Error('There is no career to show as an example.')
  const { $schema, version, slug, title, soc, reviewed, links, pay } = exportCareer(career)
  const { $id, title: name } = toJsonSchema('career')
  const index = exportIndex(careers)
  return {
    slug,
    career: toText({ $schema, version, slug, title, soc, reviewed, links, pay: newestPay(pay) }),
    markdown: firstLines(toMarkdown(career), 7),
    careers: toText({ $schema: index.$schema, version: index.version, careers: index.careers.slice(0, 1) }),
    schema: toText({ $id, title: name }),
    occupation: occupationExcerpt(),
    searchPath: `/search.json?${new URLSearchParams({ q: search.words, limit: search.limit })}`,
    search: toText(toSearchResponse(search.words, search.limit)),
    places: toText(firstPlace()),
    llms: firstLines(toLlmsText(careers), 9),
  }
}

/** The beginning of an occupation's file, with its first two tasks. */
function occupationExcerpt() {
  const occupation = getOccupation('41-2011')
  if (!occupation) throw new Error('There is no occupation 41-2011 to show as an example.')
  const { $schema, version, soc, title, updated, links, tasks } = exportOccupation(occupation)
  const occupations = tasks?.occupations.map(({ code, title, core }) => ({ code, title, core: core.slice(0, 2) }))
  return toText({ $schema, version, soc, title, updated, links, tasks: tasks && { source: tasks.source, occupations } })
}

function firstPlace() {
  const { query, results } = toPlaceSuggestions('colum')
  return { query, results: results.slice(0, 1) }
}

/** Earlier releases have the same shape: one is enough to see. */
function newestPay(pay: CareerExport['pay']) {
  if (pay?.from !== 'official') return pay
  const { from, source, edition, employment, annual } = pay
  return { from, source, edition, employment, annual }
}

function toText(value: object) {
  return JSON.stringify(value, null, 2)
}

function firstLines(text: string, count: number) {
  return text.split('\n').slice(0, count).join('\n')
}
