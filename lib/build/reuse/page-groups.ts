/**
 * What pages are made from: those of places from the code and the figures, those of occupations and of moves also from what
 * lists show of each career, others from everything.
 */
export const pageGroups = ['places', 'occupations', 'others'] as const
export type PageGroup = (typeof pageGroups)[number]

/** The slug of the profile to which an address belongs, or the group of its page. */
export function ownerOf(address: string): { slug: string } | { group: PageGroup } {
  const [, slug] = /^\/careers\/([^/.]+)(?:[/.].*)?$/.exec(address) ?? []
  if (slug) return { slug }
  if (/^\/places(\/|$)/.test(address)) return { group: 'places' }
  return { group: /^\/(from|occupations)\//.test(address) ? 'occupations' : 'others' }
}
