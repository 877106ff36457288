import { type OnetTables, storedKinds } from '#lib/import/onet-tables'
import { readOnetTable } from '#lib/import/read-onet'

/** Tables by file name in, what `joinOnet` takes out; a table that is not given is empty. */
export function asTables(tables: Record<string, string[][]>): OnetTables {
  const read = Object.entries(tables).map(([file, rows]) => readOnetTable({ file, name: undefined, rows }))
  const rowsOf = (kind: string) => read.filter(table => table?.kind === kind).flatMap(table => table?.rows ?? [])
  return Object.fromEntries(storedKinds.map(kind => [kind, rowsOf(kind)])) as unknown as OnetTables
}

/** The seven O*NET tables, by file name, for two aides that OEWS measures as one and an occupation with no ".00" data. */
export const smallOnet: Record<string, string[][]> = {
  'occupations.tsv': [
    ['onet_soc', 'title'],
    ['31-1121.00', 'Home Health Aides'],
    ['31-1122.00', 'Personal Care Aides'],
    ['13-1199.00', 'Business Operations Specialists, All Other'],
    ['13-1199.04', 'Business Continuity Planners'],
    ['13-1199.05', 'Sustainability Specialists'],
    ['45-3031.00', 'Fishing and Hunting Workers'],
  ],
  'alternate-titles.tsv': [
    ['onet_soc', 'alternate_title'],
    ['31-1121.00', 'Caregiver'],
    ['31-1122.00', 'caregiver'],
    ['31-1122.00', 'Sitter'],
    ['31-1122.00', 'Home Health and Personal Care Aides'],
  ],
  'job-zones.tsv': [
    ['onet_soc', 'job_zone'],
    ['31-1121.00', '2'],
    ['31-1122.00', '2'],
    ['13-1199.04', '4'],
    ['13-1199.05', '5'],
  ],
  'interests.tsv': [
    ['onet_soc', 'realistic', 'investigative', 'artistic', 'social', 'enterprising', 'conventional'],
    ['31-1121.00', '4', '2', '1', '6', '2', '3'],
    ['31-1122.00', '5', '3', '2', '7', '3', '4'],
  ],
  'skills.tsv': [
    ['onet_soc', 'skill', 'importance_1_to_5', 'level_0_to_7', 'suppress'],
    ['31-1121.00', 'Speaking', '3', '3', 'N'],
    ['31-1122.00', 'Speaking', '4', '2', 'N'],
    ['31-1121.00', 'Repairing', '1', '0', 'N'],
    ['31-1122.00', 'Repairing', '5', '7', 'Y'],
    ['13-1199.04', 'Speaking', '4', '4', 'N'],
    ['13-1199.05', 'Speaking', '3', '3', 'N'],
  ],
  'related.tsv': [
    ['onet_soc', 'related_onet_soc', 'tier', 'index'],
    ['31-1121.00', '31-1122.00', 'Primary-Short', '1'],
    ['31-1121.00', '45-3031.00', 'Primary-Short', '3'],
    ['31-1122.00', '13-1199.05', 'Primary-Short', '2'],
  ],
  'technology-skills.tsv': [
    ['onet_soc', 'example', 'hot', 'in_demand'],
    ['31-1121.00', 'Microsoft Excel', 'Y', 'N'],
    ['31-1121.00', 'MEDITECH software', 'Y', 'Y'],
    ['31-1121.00', 'Paging software', 'N', 'N'],
  ],
}

/** The same with a row for each occupation in every table, as no release leaves out more than a fifth of them. */
export const wholeOnet: Record<string, string[][]> = {
  ...smallOnet,
  'alternate-titles.tsv': withAll('alternate-titles.tsv', code => [code, `Worker in ${code}`]),
  'job-zones.tsv': withAll('job-zones.tsv', code => [code, '3']),
  'interests.tsv': withAll('interests.tsv', code => [code, '4', '2', '1', '6', '2', '3']),
  'skills.tsv': withAll('skills.tsv', code => [code, 'Speaking', '3', '3', 'N']),
  'related.tsv': withAll('related.tsv', code => [code, '31-1121.00', 'Supplemental', '20']),
  'technology-skills.tsv': withAll('technology-skills.tsv', code => [code, 'Email software', 'N', 'N']),
}

function withAll(name: string, row: (code: string) => string[]): string[][] {
  const rows = smallOnet[name] ?? []
  const known = new Set(rows.map(([code]) => code))
  const codes = (smallOnet['occupations.tsv'] ?? []).slice(1).map(([code = '']) => code)
  return [...rows, ...codes.filter(code => !known.has(code)).map(row)]
}
