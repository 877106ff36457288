import { keysOf } from '#lib/record'

/** What the tables of O*NET say that the guide stores: one tuple a row. Codes are O*NET-SOC codes. */
export type OnetTables = {
  occupations: [code: string, title: string][]
  'alternate titles': [code: string, title: string][]
  'job zones': [code: string, zone: number][]
  interests: [code: string, ...riasec: SixNumbers][]
  skills: [code: string, skill: string, importance: number, level: number, isSuppressed: boolean][]
  'related occupations': [code: string, related: string, index: number][]
  technology: [code: string, example: string, isHot: boolean, isInDemand: boolean][]
}
type SixNumbers = [number, number, number, number, number, number]

/** The tables without which nothing is stored, and the keys of a stored record that come from each. */
export const storedTables: Record<keyof OnetTables, string[]> = {
  occupations: ['codes'],
  'alternate titles': ['alternateTitles'],
  'job zones': ['jobZone'],
  interests: ['interests'],
  skills: ['skills'],
  'related occupations': ['related'],
  technology: ['technology'],
}
export const storedKinds = keysOf(storedTables)

/** The tables that are stored each in a file of its own, for the pages of occupations; technology is in both. */
export const detailKinds = ['tasks', 'tools', 'technology', 'knowledge', 'education', 'categories']
