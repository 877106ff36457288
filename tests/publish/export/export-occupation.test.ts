import { toString as toText } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { parseMarkdown } from '#lib/careers/markdown'
import { getOccupation, getOccupations } from '#lib/occupations/catalog'
import type { Occupation } from '#lib/occupations/occupation'
import { occupationMarkdown } from '#lib/publish/document/occupation-document'
import { exportOccupation } from '#lib/publish/export/export-occupation'
import { toJsonSchema } from '#lib/publish/export/json-schema'
import { occupationExportSchema } from '#lib/publish/export/occupation-schema'
import { listSources } from '#lib/publish/export/occupation-sources'
import { valueAt } from '#lib/record'
import { site } from '#lib/site'

site.production = true
const occupation = (soc: string): Occupation => {
  const found = getOccupation(soc)
  if (!found) throw new Error(`There is no ${soc}`)
  return found
}

test('each of the 830 has the documented shape and nothing more, and names only sources that it lists', {
  timeout: 120_000,
}, () => {
  const published = z.fromJSONSchema(JSON.parse(JSON.stringify(toJsonSchema('occupation'))))
  const all = getOccupations()
  expect(all).toHaveLength(830)
  for (const [at, one] of all.entries()) {
    const exported = exportOccupation(one)
    expect(occupationExportSchema.parse(exported)).toEqual(exported)
    if (at % 20 === 0) expect(published.safeParse(JSON.parse(JSON.stringify(exported))).error).toBeUndefined()
    const ids = new Set(exported.sources.map(({ id }) => id))
    const named = Object.keys(exported).flatMap(key => valueAt(exported, [key, 'source']) ?? [])
    expect([one.soc, named.filter(id => !ids.has(String(id)))]).toEqual([one.soc, []])
  }
})

test('the pay is that of the occupation itself: by the hour alone, by the year alone, above the bound of withheld wages', () => {
  expect(exportOccupation(occupation('41-2011')).pay?.annual?.median).toBe(32880)
  expect(exportOccupation(occupation('27-2011')).pay?.annual).toBeNull()
  expect(exportOccupation(occupation('25-2021')).pay?.hourly).toBeNull()
  expect(exportOccupation(occupation('29-1214')).pay?.annual?.p90).toBe(495910)
})

test('Markdown says the tasks, the definition and the credit of every source, with each edition', () => {
  const nurses = occupation('29-1141')
  const text = toText(parseMarkdown(occupationMarkdown(nurses)))
  const { definition, tasks, sources } = exportOccupation(nurses)
  expect(text).toContain(definition?.text)
  for (const task of tasks?.occupations[0]?.core ?? []) expect(text).toContain(task)
  expect(new Set(sources.map(({ title }) => title)).size).toBe(5)
  const onet = listSources(nurses).find(({ title }) => title === 'O*NET Database')
  expect(onet?.uses).toEqual([
    'skills, related work and other titles, tools, knowledge: 29.3',
    'tasks, software, education that a new hire needs, working conditions: 30.3',
  ])
  expect(onet?.credits.join(' ')).toContain('O*NET 29.3 and 30.3 Databases')
  expect(onet?.credits.join(' ')).toContain('not the publisher’s own file')
  for (const { address } of listSources(nurses)) expect(occupationMarkdown(nurses)).toContain(address)
})
