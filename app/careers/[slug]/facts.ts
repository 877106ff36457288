import { formatDay, formatMonth } from '#lib/calendar'
import type { Career } from '#lib/careers/schema'
import { fieldOf } from '#lib/occupations/fields'
import { formatDollars } from '#lib/occupations/money'

/** What the strip under the title says. */
export function findFacts({ salary, soc, reviewed }: Career) {
  const field = fieldOf(soc)
  return [
    ...(salary
      ? [
          {
            label: 'Typical pay',
            value: formatDollars(salary.median),
            note: `a ${salary.unit}, median, ${formatMonth(salary.month)}`,
          },
        ]
      : []),
    ...(field ? [{ label: 'Field of work', value: field.name, note: `SOC code ${soc}` }] : []),
    { label: 'Facts checked', value: formatDay(reviewed) },
  ]
}
