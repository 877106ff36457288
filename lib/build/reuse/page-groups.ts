/**
 * What pages are made from: those of places from the code and the figures, those of occupations and of moves also from the
 * summary of each career, others from everything. The pages of an occupation say more of the careers that have its code.
 */
export const pageGroups = ['places', 'occupations', 'others'] as const
export type PageGroup = (typeof pageGroups)[number]

/** The slug of the profile to which an address belongs, or the group of its page and the SOC code that it is about. */
export function ownerOf(address: string): { slug: string } | { group: PageGroup; code?: string } {
  const [, slug] = /^\/careers\/([^/.]+)(?:[/.].*)?$/.exec(address) ?? []
  if (slug) return { slug }
  if (/^\/places(\/|$)/.test(address)) return { group: 'places' }
  const [, room, code] = /^\/(from|occupations)\/([^/.]+)/.exec(address) ?? []
  if (!room) return { group: 'others' }
  return { group: 'occupations', code: room === 'occupations' ? code : undefined }
}
