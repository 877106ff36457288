import { getOccupation, getOccupations } from '#lib/occupations/catalogue'
import { dataFolder } from '#lib/occupations/data-folder'
import type { Occupation } from '#lib/occupations/occupation'
import { broadGroupOf } from '#lib/occupations/onet-codes'
import { retiredCodes } from '#lib/occupations/retired-codes'

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
