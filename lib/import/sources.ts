import type { Source } from '#lib/occupations/schema'

type Known = Omit<Source, 'edition' | 'file' | 'read'>

/** What is the same in every edition of a source: who publishes it, under which license, and where a reader finds it. */
export const publishedSources = {
  wages: {
    publisher: 'U.S. Bureau of Labor Statistics',
    title: 'Occupational Employment and Wage Statistics, national estimates',
    license: 'Public domain',
    address: 'https://www.bls.gov/oes/tables.htm',
  },
  projections: {
    publisher: 'U.S. Bureau of Labor Statistics',
    title: 'Employment Projections, Table 1.2: occupational projections and worker characteristics',
    license: 'Public domain',
    address: 'https://www.bls.gov/emp/tables/occupational-projections-and-characteristics.htm',
  },
  onet: {
    publisher: 'U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)',
    title: 'O*NET Database',
    license: 'CC BY 4.0',
    address: 'https://www.onetcenter.org/database.html',
    modified: 'Joined to SOC codes; where a code has several O*NET occupations, scores may be their mean.',
  },
} satisfies Record<string, Known>

/** The credit line that O*NET asks for; the edition such as "29.3" in. */
export function creditOnet(edition: string): string {
  return `O*NET ${edition} Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA.`
}
