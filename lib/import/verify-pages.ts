import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Area } from '#lib/places/area'
import { placeCsv } from '#lib/publish/place-files'

/** A figure as readers get it: where it stands, its series without the kind of data, that kind, and its text. */
export type Printed = { where: string; series: string; kind: string; text: string }

/** How a page lists work with its jobs and its median pay. */
const row = /href="\/occupations\/(\d\d-\d{4})">[^<]*<\/a><\/th><td>([\d,]+)<\/td><td>([^<]*)<\/td><\/tr>/g
/** The columns of a place's file, by the kind of data that they hold. */
const columns = { jobs: '01', wages: ['p10', 'p25', 'median', 'p75', 'p90', 'mean'] }
const perYear = ['11', '12', '13', '14', '15', '04']
const perHour = ['06', '07', '08', '09', '10', '03']

/**
 * What the pages of a built site print of some cells: the list of most jobs on the page of each area, and the row of each
 * cell in the area's CSV file.
 * @param site the folder of the built site
 * @returns nothing where the site has no pages of places
 */
export function readPrinted(site: string, cells: { area: Area; soc: string; series: string }[]): Printed[] {
  return cells.flatMap(({ area, soc, series }) => {
    const page = join(site, 'places', `${area.slug}.html`)
    if (!existsSync(page)) return []
    const html = readFileSync(page, 'utf8')
    const listed = [...html.matchAll(row)].flatMap(([, code = '', jobs = '', pay = '']): Printed[] => {
      const of = { where: `/places/${area.slug}, ${code}`, series: series.slice(0, -6) + code.replace('-', '') }
      const kind = pay.endsWith(' an hour') ? '08' : '13'
      return [
        { ...of, kind: '01', text: jobs },
        { ...of, kind, text: pay },
      ]
    })
    const rows: Record<string, string>[] = parse(placeCsv(area), { columns: true })
    const found = rows.find(one => one.soc === soc)
    const where = `/places/files/${area.slug}.csv, ${soc}`
    if (!found) return [...listed, { where, series, kind: '01', text: 'no row' }]
    const kinds = found.unit === 'hour' ? perHour : perYear
    const wages = columns.wages.map((name, i): Printed => {
      const isBound = found.at_least?.split(' ').includes(name)
      return { where, series, kind: kinds[i] ?? '', text: isBound ? 'or more' : (found[name] ?? '') }
    })
    return [...listed, { where, series, kind: columns.jobs, text: found.jobs ?? '' }, ...wages]
  })
}

/** Whether a text says what the publisher's row says: a number, or one of its marks. */
export function says(text: string, own: string | undefined): boolean {
  if (own === 'mark 8') return text === '' || text === 'not released'
  if (own === 'mark 5') return text.endsWith('or more')
  return (
    own !== undefined && text !== '' && Number(text.replace(' an hour', '').replaceAll(/[$,]/g, '')) === Number(own)
  )
}
