import { basename, dirname } from 'node:path'
import { recordOf } from '#lib/record'
import { listNames } from './labstat-lists'
import type { ListedFile } from './list-files'
import { type Labstat, readLabstat } from './read-labstat'
import { Refusal } from './refusal'

/**
 * Of all files of a folder, those of LABSTAT in; what they hold out, with each file marked as read in `files`.
 * Undefined when there is no data file. Throws a Refusal when there are two, or a list beside it is missing.
 */
export async function readLabstatFolder(
  listed: ListedFile[],
  { files }: { files: Map<string, string> },
  onProgress: (path: string) => void,
): Promise<FoundLabstat | undefined> {
  const [data, another] = listed.filter(({ form }) => form === 'labstat data')
  const lists = listed.filter(({ form }) => form === 'labstat list')
  const series = listed.filter(({ form }) => form === 'labstat series')
  if (!data) {
    for (const { path } of [...lists, ...series]) files.set(path, 'passed over: no oe.data.0.Current to go with it')
    return undefined
  }
  if (another) throw new Refusal(another.path, 'a second data file of LABSTAT', `one (${data.path})`)
  const beside = dirname(data.place)
  const places = recordOf(listNames, name => {
    const found = lists.find(({ place }) => dirname(place) === beside && basename(place).replace(/\.txt$/, '') === name)
    if (!found) throw new Refusal(data.path, `no ${name} beside it`, listNames.join(', '))
    files.set(found.path, 'read, with the data file beside it')
    return found.place
  })
  for (const { path, place } of lists)
    if (!Object.values(places).includes(place))
      throw new Refusal(path, 'a list far from the data file', `it beside ${data.path}`)
  onProgress(data.path)
  const labstat = await readLabstat(data.place, places, series[0]?.place)
  if (series[0]) files.set(series[0].path, 'read, every series is one of the data file')
  const { wages, count, areas, industries, least } = labstat
  files.set(
    data.path,
    `OEWS May ${wages.year}, ${count.toLocaleString('en-US')} rows: the nation, ${areas} areas, ${industries} industries; stored are the nation, all areas, and of industries the sectors and those of three digits. Detailed jobs are ${least.toFixed(1)} to 100 % of an area’s total: the rest is not released`,
  )
  return { ...labstat, path: data.path }
}

export type FoundLabstat = Labstat & { path: string }
