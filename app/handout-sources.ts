import { getSources } from '#lib/occupations/catalog'
import { creditOnet, editionsOf } from '#lib/occupations/schema'

type Asked = {
  /** The official occupations behind the figures: what the sheet calls them, and their SOC codes. */
  occupations?: { title: string; soc: string }[]
  /** Sources that profiles name where no release measures the work. */
  named?: { name: string; url: string }[]
  /** The values of O*NET that the sheet shows, by their keys. */
  onet?: string[]
}

/**
 * Where the figures of a sheet come from, for paper.
 * @returns a sentence for each source, in plain text
 */
export function listSources({ occupations = [], named = [], onet: keys = [] }: Asked): string[] {
  const { wages, projections, onet } = getSources()
  const [pay] = wages
  const codes = occupations.map(({ title, soc }) => (occupations.length > 1 ? `${title} ${soc}` : soc)).join(', ')
  const official = [
    pay && `pay, ${pay.title}, ${pay.edition}`,
    projections && `jobs and way in, ${projections.title}, ${projections.edition}`,
  ]
  return [
    ...(codes ? [`${pay?.publisher}: ${official.filter(Boolean).join('; ')}. SOC code ${codes}.`] : []),
    ...named.map(({ name, url }) => `Pay: ${name}, ${url}`),
    ...(keys.length > 0 && onet ? [`${creditOnet(editionsOf(onet, keys))} ${onet.modified ?? ''}`.trim()] : []),
  ]
}
