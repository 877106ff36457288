import type { Career } from '#lib/careers/schema'
import { fieldOf, fields } from '#lib/occupations/fields'
import { fieldHref } from '#lib/site'

/** The careers of each field of work that has any, in the order of the fields, with the address of its page. */
export function groupByField(careers: Career[]) {
  const groups = fields.map(field => ({
    slug: field.slug,
    name: field.name,
    href: fieldHref(field.slug),
    careers: careers.filter(career => fieldOf(career.soc) === field),
  }))
  return groups.filter(group => group.careers.length > 0)
}
