import { figuresIn } from '#lib/careers/figures'
import type { Parsed } from '#lib/careers/parse'
import { addProblem } from '#lib/careers/problem'
import { getOccupation } from '#lib/occupations/catalogue'
import { judgeCode } from './codes'
import { judgeFigure } from './figures'

/** Reports what a profile says against the official releases: its SOC code, its `salary` key, the figures it types. */
export function reportMisfits({ file, front, places, figures }: Parsed): void {
  if (!front) return
  const misfit = judgeCode(front)
  if (misfit)
    addProblem(file, misfit.reason, misfit.key === 'salary' ? places.ofKey(['salary']) : places.ofValue(['soc']))
  const occupation = getOccupation(front.soc)
  if (!occupation?.measured) return
  const above = (['summary', 'category'] as const).flatMap(key => {
    const place = places.ofValue([key]) ?? { line: 1, column: 1 }
    return figuresIn(front[key] ?? '', () => place)
  })
  for (const figure of [...above, ...figures]) {
    const reason = judgeFigure(figure, occupation)
    if (reason) addProblem(file, reason, figure.place)
  }
}
