import { expect, test } from 'vitest'
import {
  formatAnnual,
  formatDollars,
  formatHourly,
  formatJobChange,
  formatJobs,
  formatPercent,
  formatPercentChange,
} from '#lib/occupations/money'

test.each([
  [formatDollars(51140), '$51,140'],
  [formatDollars(24.5), '$24.50'],
  [formatAnnual(51140), '$51,140'],
  [formatAnnual({ atLeast: 239200 }), '$239,200 or more'],
  [formatAnnual(null), 'not released'],
  [formatHourly(24.59), '$24.59 an hour'],
  [formatHourly(22), '$22.00 an hour'],
  [formatHourly({ atLeast: 115 }), '$115.00 an hour or more'],
  [formatHourly(null), 'not released'],
  [formatJobs(194720), 'about 194,700 jobs'],
  [formatJobs(49), 'fewer than 100 jobs'],
  [formatJobs(null), 'not released'],
  [formatJobChange(13800), '+13,800 jobs'],
  [formatJobChange(-600), '-600 jobs'],
  [formatJobChange(-20), '0 jobs'],
  [formatPercent(7.1), '7%'],
  [formatPercent(-0.3), '0%'],
  [formatPercentChange(7.1), '+7%'],
  [formatPercentChange(-2.6), '-3%'],
  [formatPercentChange(-0.3), '0%'],
])('%s', (written, expected) => {
  expect(written).toBe(expected)
})
