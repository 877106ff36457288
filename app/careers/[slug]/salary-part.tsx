import { Prose } from '#components/profile/prose'
import { Salary } from '#components/profile/salary'
import { formatMonth } from '#lib/calendar'
import type { Career } from '#lib/careers/schema'
import { formatDollars } from '#lib/occupations/money'
import type { Occupation } from '#lib/occupations/occupation'
import { OfficialPay, PaySource } from './official-pay'

/** What the work pays: from the newest release that measures it, else from the source that the profile names. */
export function SalaryPart({ career, occupation }: { career: Career; occupation?: Occupation }) {
  const { salary, category, sections } = career
  if (!occupation && !salary && !sections.salary) return
  return (
    <>
      {occupation && <OfficialPay occupation={occupation} category={category} />}
      {salary && (
        <Salary
          area={salary.area}
          month={formatMonth(salary.month)}
          unit={`a ${salary.unit}`}
          median={formatDollars(salary.median)}
          low={formatDollars(salary.p10)}
          high={formatDollars(salary.p90)}
          source={salary.source}
        />
      )}
      {sections.salary && <Prose html={sections.salary.html} />}
      {occupation && <PaySource soc={occupation.soc} />}
    </>
  )
}
