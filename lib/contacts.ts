import { pages, site } from './site'

/** Where a hole in the security of the site is reported: `SECURITY_CONTACT` (mailto: or https:), else the about page. */
export function securityContact(): string {
  return process.env.SECURITY_CONTACT || `${site.url}${pages.about}`
}

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
