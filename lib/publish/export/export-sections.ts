import type { Career } from '#lib/careers/schema'
import type { Item, Prose } from '#lib/careers/section-schema'
import { addressesOf, site } from '#lib/site'
import type { ExportedSections } from './sections-schema'

/** A profile's sections, with every address in them absolute. */
export function exportSections({ slug, sections }: Career): ExportedSections {
  const page = addressesOf(slug).html
  const prose = ({ html, text }: Prose) => ({ text, html: toAbsolute(html, page) })
  const items = (all: Item[]) => all.map(({ label, text }) => ({ label, text: prose(text) }))
  const { day, salary, outlook } = sections
  return {
    overview: prose(sections.overview),
    education: prose(sections.education),
    salary: salary ? prose(salary) : null,
    outlook: outlook ? prose(outlook) : null,
    day: day
      ? {
          intro: day.intro ? prose(day.intro) : null,
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
    skills: items(sections.skills),
    responsibilities: items(sections.responsibilities),
    interview: sections.interview.map(({ question, lookingFor }) => ({ question, lookingFor: prose(lookingFor) })),
    questions: sections.questions ? prose(sections.questions) : null,
  }
}

/** In the HTML that lib/careers/markdown makes, `href` is an attribute of a link only, and quotes in texts of attributes are escaped. */
function toAbsolute(html: string, page: string) {
  return html.replaceAll(/<a href="([/#])/g, (_, first) => `<a href="${first === '#' ? page : site.url}${first}`)
}
