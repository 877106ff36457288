import type { Figures } from './cell'

/** From so many percent of relative standard error a page says that the sample is small; from so many that it is rough. */
const smallSample = 10
const rough = 20

/** 1.645 standard errors to each side hold 90 % of what chance gives (normal distribution; BLS's own level is 90 %). */
export const zOf90 = 1.645

/**
 * How far the true mean wage may lie from the published one, in percent of it, at 90 %: 1.645 × its relative standard
 * error. Undefined where no error is published.
 */
export function marginOf({ wageError }: Pick<Figures, 'wageError'>): number | undefined {
  return wageError === null ? undefined : zOf90 * wageError
}

/** What to say of a figure that rests on few answers; undefined where the sample is large enough to say nothing. */
export function sampleWarning(figures: Pick<Figures, 'wageError'>): string | undefined {
  const margin = marginOf(figures)
  if (margin === undefined || (figures.wageError ?? 0) < smallSample) return undefined
  const how = (figures.wageError ?? 0) >= rough ? 'Rough: a small sample' : 'A small sample'
  return `${how}; the true average may differ by about ± ${Math.round(margin)}%.`
}
