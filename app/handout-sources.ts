import { getSources } from '#lib/occupations/catalog'
import { creditOnet, editionsOf } from '#lib/occupations/schema'

type Asked = {
  /** The SOC codes of the official occupations behind the figures, in the order in which the sheet names them. */
  codes?: string[]
  /** Sources that profiles name where no release measures the work. */
  named?: { name: string; url: string }[]
  /** The values of O*NET that the sheet shows, by their keys. */
  onet?: string[]
}

/**
 * Where the figures of a sheet come from, for paper.
 * @returns a sentence for each source, in plain text
 */
export function listSources({ codes = [], named = [], onet: keys = [] }: Asked): string[] {
  const { wages, projections, onet } = getSources()
  const [pay] = wages
  const name = codes.length > 1 ? 'SOC codes' : 'SOC code'
  const official = [
    pay && `pay, ${pay.title}, ${pay.edition}`,
    projections && `jobs and way in, ${projections.title}, ${projections.edition}`,
  ]
  return [
    ...(codes.length > 0
      ? [`${pay?.publisher}: ${official.filter(Boolean).join('; ')}. ${name} ${codes.join(', ')}.`]
      : []),
    ...named.map(({ name, url }) => `Pay: ${name}, ${url}`),
    ...(keys.length > 0 && onet ? [`${creditOnet(editionsOf(onet, keys))} ${onet.modified ?? ''}`.trim()] : []),
  ]
}
