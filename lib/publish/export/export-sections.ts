import type { Career } from '#lib/careers/schema'
import type { Item, Prose } from '#lib/careers/section-schema'
import { addressesOf, site } from '#lib/site'
import type { ExportedSections } from './sections-schema'

/** A profile's sections, with every address in them absolute. */
export function exportSections({ slug, sections }: Career): ExportedSections {
  const page = addressesOf(slug).html
  const prose = ({ html, text }: Prose) => ({ text, html: toAbsolute(html, page) })
  const items = (all: Item[]) => all.map(({ label, text }) => ({ label, text: prose(text) }))
  const maybe = (one: Prose | undefined) => (one ? prose(one) : null)
  const { day, salary, outlook, conditions, advancement, questions } = sections
  return {
    overview: prose(sections.overview),
    education: prose(sections.education),
    salary: maybe(salary),
    outlook: maybe(outlook),
    conditions: maybe(conditions),
    day: day
      ? {
          intro: maybe(day.intro),
          entries: day.entries.map(({ time, end, label, text }) => ({
            time,
            end: end ?? null,
            label: label ?? null,
            text: prose(text),
          })),
          reasons: day.reasons.map(prose),
        }
      : null,
    steps: items(sections.steps),
    advancement: maybe(advancement),
    skills: items(sections.skills),
    responsibilities: items(sections.responsibilities),
    interview: sections.interview.map(({ question, lookingFor }) => ({ question, lookingFor: prose(lookingFor) })),
    questions: maybe(questions),
  }
}

/** In the HTML that lib/careers/markdown makes, `href` is an attribute of a link only, and quotes in texts of attributes are escaped. */
function toAbsolute(html: string, page: string) {
  return html.replaceAll(/<a href="([/#])/g, (_, first) => `<a href="${first === '#' ? page : site.url}${first}`)
}
