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
    '# Other titles of the same work:',
    'also: []',
    '# One sentence that says who they are and what they answer for:',
    'summary:',
    '# How the official category differs from the title, if it does:',
    'category:',
    '# The day you compared the facts with their sources:',
    `reviewed: ${today}`,
    '# This day stays when you review the profile again:',
    `published: ${today}`,
    '# Slugs of other profiles, which are the names of their files without “.md”:',
    'related: []',
    '---',
  ]
  const body = sections.map(({ heading, guidance }) => `## ${heading(title)}\n\n> ${guidance}\n`)
  return `${front.join('\n')}\n\n${body.join('\n')}`
}
