/** Settings of the site. The environment is read here and nowhere else. */
export const site = {
  name: 'Career Guide',
  description:
    'What a job is, what it truly pays, how to get there, what a day is like and what the interviewer will ask.',
  /** Address of the site, without a closing slash. */
  url: (process.env.SITE_URL ?? 'http://localhost:3000').replace(/\/+$/, ''),
  production: process.env.NODE_ENV === 'production',
}

/** The pages that a profile may link to, beside other profiles. The header and the footer show them too. */
export const pages = { home: '/', careers: '/careers', occupations: '/occupations', about: '/about' } as const

/**
 * Where readers ask about a career.
 * @param career its slug and title; they fill `{slug}` and `{title}` in `COMMUNITY_URL`
 * @returns an absolute address
 */
export function communityUrl(career: { slug: string; title: string }): string {
  return fill(process.env.COMMUNITY_URL ?? 'https://community.kaplan.com', career)
}

/**
 * Where readers say that something on a profile is wrong: `CORRECTIONS_URL`, else the career community.
 * @param career its slug and title; they fill `{slug}` and `{title}`
 * @returns an absolute address
 */
export function correctionUrl(career: { slug: string; title: string }): string {
  const template = process.env.CORRECTIONS_URL
  return template ? fill(template, career) : communityUrl(career)
}

function fill(template: string, { slug, title }: { slug: string; title: string }) {
  return template.replaceAll('{slug}', encodeURIComponent(slug)).replaceAll('{title}', encodeURIComponent(title))
}
