/** What a wage is: a percentile or the mean. */
export type Role = 'p10' | 'p25' | 'median' | 'p75' | 'p90' | 'mean'

const roles: { role: Role; pattern: RegExp }[] = [
  { role: 'p10', pattern: /\b(?:lowest|bottom)\b|\b10th\b/gi },
  { role: 'p25', pattern: /\b25th\b/gi },
  { role: 'median', pattern: /\bmedian\b|\bhalf\b|\b50th\b/gi },
  { role: 'p75', pattern: /\b75th\b/gi },
  { role: 'p90', pattern: /\b(?:highest|top)\b|\b90th\b/gi },
  { role: 'mean', pattern: /\b(?:mean|average)\b/gi },
]

/** What a sentence says of the wage at `offset`: the nearest word for a percentile, one before it if there is any. */
export function findRole(sentence: string, offset: number): Role | undefined {
  const words = roles.flatMap(({ role, pattern }) =>
    [...sentence.matchAll(pattern)].map(({ index }) => ({ role, index })),
  )
  const before = words.filter(({ index }) => index < offset).sort((one, other) => other.index - one.index)
  const after = words.filter(({ index }) => index > offset).sort((one, other) => one.index - other.index)
  return (before[0] ?? after[0])?.role
}

/** The number that `pattern` finds nearest to `offset`, or the last one of all. */
export function findNearest(text: string, pattern: RegExp, offset = text.length): number | undefined {
  const found = [...text.matchAll(pattern)]
  const nearest = found.sort((one, other) => Math.abs(one.index - offset) - Math.abs(other.index - offset))[0]
  return nearest && Number(nearest[1])
}
