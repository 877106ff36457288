import { broadGroupOf } from '#lib/soc-code'
import { getOccupation, getOccupations } from './catalog'
import { dataFolder } from './data-folder'
import type { Occupation } from './occupation'

/**
 * The measured occupation to use in place of a SOC code that the newest release does not measure, and why.
 * Undefined when the code is measured itself or when nothing says what took its place. Tried in this order: the wider
 * code that O*NET's occupation was joined to, the same title under another code, the codes SOC 2018 retired, and the
 * only measured code of the same broad occupation.
 */
export function findSuccessor(soc: string, folder = dataFolder()): Successor | undefined {
  const own = getOccupation(soc, folder)
  if (own?.measured) return undefined
  const measured = getOccupations(folder)
  const use = (occupation: Occupation | undefined, why: Successor['why']) =>
    occupation?.measured ? { soc: occupation.soc, title: occupation.title, why } : undefined
  return (
    use(
      measured.find(({ onetCodes }) => Object.keys(onetCodes).some(code => code.slice(0, 7) === soc)),
      'wider',
    ) ??
    use(own && measured.find(({ title }) => title === own.title), 'same title') ??
    use(getOccupation(retiredCodes[soc] ?? '', folder), 'retired') ??
    use(onlyOf(measured.filter(other => broadGroupOf(other.soc) === broadGroupOf(soc))), 'only one')
  )
}

function onlyOf<T>([first, ...others]: T[]): T | undefined {
  return others.length === 0 ? first : undefined
}

export type Successor = { soc: string; title: string; why: 'wider' | 'same title' | 'retired' | 'only one' }

/**
 * Codes of SOC 2010, and of the mixed system that OEWS used in 2019 and 2020, that are still met in older texts, with
 * the code that now measures most of the same work. The files here begin in May 2021, after the change, and cannot
 * say it; written by hand after the crosswalk at https://www.bls.gov/soc/2018/crosswalks.htm.
 */
export const retiredCodes: Record<string, string> = {
  '11-2031': '11-2032',
  '11-3011': '11-3012',
  '11-9061': '11-9171',
  '15-1111': '15-1221',
  '15-1121': '15-1211',
  '15-1122': '15-1212',
  '15-1131': '15-1251',
  '15-1132': '15-1252',
  '15-1133': '15-1252',
  '15-1134': '15-1254',
  '15-1141': '15-1242',
  '15-1142': '15-1244',
  '15-1143': '15-1241',
  '15-1151': '15-1232',
  '15-1152': '15-1231',
  '15-1199': '15-1299',
  '15-1256': '15-1252',
  '15-1257': '15-1254',
  '15-2098': '15-2051',
  '25-4021': '25-4022',
  '25-9041': '25-9045',
  '27-3022': '27-3023',
  '29-1061': '29-1211',
  '29-1062': '29-1215',
  '29-1063': '29-1216',
  '29-1064': '29-1218',
  '29-1065': '29-1221',
  '29-1066': '29-1223',
  '29-1067': '29-1249',
  '29-1069': '29-1229',
  '29-2041': '29-2042',
  '29-2071': '29-2072',
  '31-1011': '31-1120',
  '31-1013': '31-1133',
  '31-1014': '31-1131',
  '31-1015': '31-1132',
  '35-3021': '35-3023',
  '35-3022': '35-3023',
  '39-9021': '31-1120',
  '51-4011': '51-9161',
  '51-4012': '51-9162',
  '53-3021': '53-3052',
  '53-3022': '53-3051',
}

/** Retired codes whose work is now measured under several; of these `retiredCodes` has the one with most of it. */
export const splitCodes: Record<string, string[]> = {
  '11-2031': ['11-2032', '11-2033'],
  '11-3011': ['11-3012', '11-3013'],
  '15-1134': ['15-1254', '15-1255'],
  '29-1067': ['29-1242', '29-1243', '29-1249'],
  '29-2041': ['29-2042', '29-2043'],
  '29-2071': ['29-2072', '29-9021'],
}
