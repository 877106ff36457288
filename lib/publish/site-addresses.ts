import { getCareers } from '#lib/check/checked-careers'
import { pages } from '#lib/site'
import { changedOn, figuresReadOn, newest } from '#lib/work/dates'
import { getFields } from '#lib/work/fields'
import { getLastRun } from './accessibility-run'

/** A page for readers: its path, and the day on which it last changed, where that is known. */
export type Address = { path: string; changed?: string }

/** Every page that a search engine should know, each once. Throws what `getCareers` throws. */
export function listAddresses(): Address[] {
  const careers = getCareers().map(career => ({ ...career, changed: changedOn(career) }))
  const changed = newest(careers.map(career => career.changed))
  const measured = figuresReadOn()
  return [
    { path: pages.home, changed },
    { path: pages.careers, changed },
    { path: '/fields', changed: newest([changed, measured]) },
    ...getFields().map(({ slug }) => ({ path: `/fields/${slug}`, changed: newest([changed, measured]) })),
    { path: pages.occupations, changed: measured },
    { path: '/compare' },
    { path: '/interests' },
    { path: pages.about },
    { path: pages.api },
    { path: pages.accessibility, changed: getLastRun().date },
    ...careers.flatMap(({ slug, changed }) => [
      { path: `${pages.careers}/${slug}`, changed },
      { path: `${pages.careers}/${slug}/interview`, changed },
      { path: `/from/${slug}`, changed },
    ]),
  ]
}
