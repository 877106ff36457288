import { figuresIn } from '#lib/careers/find-figures'
import type { Parsed } from '#lib/careers/parse'
import { addProblem } from '#lib/careers/problem'
import type { Career } from '#lib/careers/schema'
import { getOccupation, getSources } from '#lib/occupations/catalog'
import { findSuccessor } from '#lib/occupations/successor'
import { checkFigure } from './typed-figures'

/** Reports what a profile says against the official releases: its SOC code, its `salary` key, the figures it types. */
export function checkAgainstData({ file, front, places, figures }: Parsed): void {
  if (!front) return
  const misfit = checkCode(front)
  if (misfit)
    addProblem(
      file,
      misfit.key === 'salary' ? 'salary-key' : 'soc',
      misfit.reason,
      misfit.key === 'salary' ? places.ofKey(['salary']) : places.ofValue(['soc']),
    )
  const occupation = getOccupation(front.soc)
  if (!occupation?.measured) return
  const above = (['summary', 'category'] as const).flatMap(key => {
    const place = places.ofValue([key]) ?? { line: 1, column: 1 }
    return figuresIn(front[key] ?? '', () => place)
  })
  for (const figure of [...above, ...figures]) {
    const reason = checkFigure(figure, occupation)
    if (reason) addProblem(file, 'figure', reason, figure.place)
  }
}

/** A key of the front matter that does not fit the releases, and why. */
export type DataProblem = { key: 'soc' | 'salary'; reason: string }

/** Holds the SOC code of a career against the releases: it must be in use, and its pay comes from there alone. */
export function checkCode({ soc, salary }: Pick<Career, 'soc' | 'salary'>): DataProblem | undefined {
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

/** The profiles whose facts were last reviewed before the newest wage release was taken in, a line each. */
export function listOutdated(parsed: Parsed[]): string[] {
  const newest = getSources().wages[0]
  if (!newest) return []
  return parsed.flatMap(({ file, front }) => {
    if (!front || front.reviewed >= newest.read) return []
    return `${file.path}: reviewed ${front.reviewed}, before the release of ${newest.edition} was taken in on ${newest.read}`
  })
}
