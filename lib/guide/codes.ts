import type { Career } from '#lib/careers/schema'
import { getOccupation, getSources } from '#lib/occupations/catalogue'
import { findSuccessor } from '#lib/occupations/successor'

/** A key of the front matter that does not fit the releases, and why. */
export type Misfit = { key: 'soc' | 'salary'; reason: string }

/** Holds the SOC code of a career against the releases: it must be in use, and its pay comes from there alone. */
export function judgeCode({ soc, salary }: Pick<Career, 'soc' | 'salary'>): Misfit | undefined {
  const edition = getSources().wages[0]?.edition
  const occupation = getOccupation(soc)
  if (occupation?.measured) {
    if (!salary) return
    return {
      key: 'salary',
      reason: `Unexpected key \`salary\`, expected none: the release of ${edition} measures ${soc}, and the page takes its figures`,
    }
  }
  const successor = findSuccessor(soc)
  if (successor) {
    return {
      key: 'soc',
      reason: `Unexpected SOC code “${soc}”, expected “${successor.soc}” (${successor.title}), which measures this work now`,
    }
  }
  if (!occupation)
    return {
      key: 'soc',
      reason: `Unexpected SOC code “${soc}”, expected one of the Standard Occupational Classification, 2018`,
    }
  if (!salary)
    return {
      key: 'soc',
      reason: `Add \`salary\` with its source: the release of ${edition} does not measure ${soc} (${occupation.title})`,
    }
}
