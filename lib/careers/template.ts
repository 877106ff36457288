import { sections } from './sections'

type New = { title: string; soc: string; today: string }

/**
 * Writes a profile to be filled in: the front matter, and every heading with its guidance as a block quote, which
 * `npm run check` reports until the author's own text stands there.
 * @param career its title, its SOC code and the day of today as 2026-01-31
 * @returns the text of the file
 */
export function newProfile({ title, soc, today }: New): string {
  const front = [
    '---',
    `title: ${JSON.stringify(title)}`,
    `soc: ${soc}`,
    'also: [] # other titles of the same work',
    '# summary: One sentence that says who they are and what they answer for.',
    '# category: How the official category differs from the title, if it does.',
    `reviewed: ${today} # the day you compared the facts with their sources`,
    `published: ${today} # stays when you review the profile again`,
    'related: [] # slugs of other profiles, such as registered-nurse',
    '---',
  ]
  const body = sections.map(({ heading, guidance }) => `## ${heading(title)}\n\n> ${guidance}\n`)
  return `${front.join('\n')}\n\n${body.join('\n')}`
}

/** “Nurse’s aide (CNA)” → `nurses-aide-cna`: the name of the file and the last part of the address. */
export function toSlug(title: string): string {
  const plain = title.normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '')
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
