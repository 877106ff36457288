import { isSocCode, majorGroupOf } from '#lib/soc-code'

/**
 * The 23 fields of work: the major groups of the Standard Occupational Classification (SOC 2018), in plain words.
 * `code` is the first two digits of every SOC code in the field; `slug` is the field's part of an address.
 */
export const fields = [
  ['11', 'Management'],
  ['13', 'Business and finance'],
  ['15', 'Computers and mathematics'],
  ['17', 'Architecture and engineering'],
  ['19', 'Science'],
  ['21', 'Community and social service'],
  ['23', 'Law'],
  ['25', 'Education and libraries'],
  ['27', 'Arts, design, media and sport'],
  ['29', 'Healthcare'],
  ['31', 'Healthcare support'],
  ['33', 'Protective service'],
  ['35', 'Food'],
  ['37', 'Cleaning and grounds'],
  ['39', 'Personal care and service'],
  ['41', 'Sales'],
  ['43', 'Office and administration'],
  ['45', 'Farming, fishing and forestry'],
  ['47', 'Construction and extraction'],
  ['49', 'Installation and repair'],
  ['51', 'Production'],
  ['53', 'Transport and moving'],
  ['55', 'Military'],
].map(([code = '', name = '']) => ({ code, name, slug: slugOf(name) }))

/** A SOC code such as "29-2072" in, its field of work out; undefined for 00-0000 or anything that is no such code. */
export function fieldOf(soc: string): Field | undefined {
  return isSocCode(soc) ? byCode.get(majorGroupOf(soc)) : undefined
}

/** A slug such as "healthcare-support" in, its field of work out; undefined when no field has that slug. */
export function getField(slug: string): Field | undefined {
  return bySlug.get(slug)
}

const byCode = new Map(fields.map(field => [field.code, field]))
const bySlug = new Map(fields.map(field => [field.slug, field]))

function slugOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, '-')
}

export type Field = (typeof fields)[number]
