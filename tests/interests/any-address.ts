import fc from 'fast-check'

/** Parameters as an address may give them: the known keys and others, with sound values, nonsense and repetitions. */
export const anyParams = fc.dictionary(
  fc.oneof(fc.constantFrom('r', 'i', 'a', 's', 'e', 'c', 'education', 'page', '__proto__'), fc.string()),
  fc.oneof(
    fc.integer({ min: 0, max: 10 }).map(String),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('-1', '11', '1e1', '0x5', ' 5', '５', '5.0', 'NaN', 'x'.repeat(5000)),
    fc.array(fc.string()),
    fc.constant(undefined),
  ),
)

const score = fc.integer({ min: 0, max: 10 })

/** Six scores as a person may have them. */
export const anyScores = fc.record({
  realistic: score,
  investigative: score,
  artistic: score,
  social: score,
  enterprising: score,
  conventional: score,
})

const interest = fc.integer({ min: 100, max: 700 }).map(hundredths => hundredths / 100)

/** Six interests as O*NET gives them: from 1 to 7, with two decimals. */
export const anyInterests = fc.record({
  realistic: interest,
  investigative: interest,
  artistic: interest,
  social: interest,
  enterprising: interest,
  conventional: interest,
})
