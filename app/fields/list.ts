import type { Career } from '#lib/careers/schema'
import { getOccupations } from '#lib/occupations/catalog'
import { fieldOf } from '#lib/occupations/fields'
import { fieldHref } from '#lib/site'
import { getFields } from '#lib/work/fields'

/** Every field of work that is measured, with its address, its measured occupations and careers with a profile counted. */
export function listFields(careers: Career[]) {
  const occupations = getOccupations()
  return getFields().map(field => {
    const isIn = ({ soc }: { soc: string }) => fieldOf(soc) === field
    const told = careers.filter(isIn).length
    return {
      code: field.code,
      name: field.name,
      href: fieldHref(field.slug),
      note: [
        count(occupations.filter(isIn).length, 'occupation'),
        ...(told > 0 ? [count(told, 'full profile')] : []),
      ].join(' · '),
    }
  })
}

/** “1 full profile”, “37 occupations”. */
function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`
}
