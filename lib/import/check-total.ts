import { Refusal } from './refusal'

/**
 * The jobs of the total and of each detailed occupation in; throws a Refusal when they do not add up to 99.9–100.1 %
 * of the total: a release that was filtered, cut or doubled. A count that is not released (null) adds nothing.
 * `where` is the file, `what` the column, for the message.
 */
export function checkTotal(where: string, what: string, records: { soc: string; jobs: number | null }[]): void {
  const total = records.find(({ soc }) => soc === '00-0000')?.jobs ?? 0
  if (total <= 0) throw new Refusal(`${where}, ${what}`, 'no total of all occupations', 'it: is the table whole?')
  const detailed = records.filter(({ soc }) => soc !== '00-0000')
  const sum = detailed.reduce((sum, { jobs }) => sum + (jobs ?? 0), 0)
  const share = (sum / total) * 100
  if (share >= 99.9 && share <= 100.1) return
  const found = `${detailed.length} detailed occupations with ${Math.round(share * 10) / 10} % of the total’s jobs`
  throw new Refusal(`${where}, ${what}`, found, '99.9 to 100.1 %: is the table whole?')
}
