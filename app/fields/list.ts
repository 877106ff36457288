import type { Career } from '#lib/careers/schema'
import { fieldOf } from '#lib/occupations/fields'
import { fieldHref } from '#lib/site'
import { getFields } from '#lib/work/fields'

/** Every field of work that is measured, with its address and how many careers have a profile in it. */
export function listFields(careers: Career[]) {
  return getFields().map(field => {
    const count = careers.filter(({ soc }) => fieldOf(soc) === field).length
    return {
      name: field.name,
      href: fieldHref(field.slug),
      note: count > 0 ? `${count} ${count === 1 ? 'career' : 'careers'}` : '',
    }
  })
}
