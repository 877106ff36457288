import type { Career } from '#lib/careers/schema'
import { fieldOf, fields } from '#lib/occupations/fields'
import { pages } from '#lib/site'

/** The careers of each field of work that has any, in the order of the fields, with the address of the group. */
export function groupByField(careers: Career[]) {
  const groups = fields.map(field => ({
    slug: field.slug,
    name: field.name,
    href: `${pages.careers}#${field.slug}`,
    careers: careers.filter(career => fieldOf(career.soc) === field),
  }))
  return groups.filter(group => group.careers.length > 0)
}
