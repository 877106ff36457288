import type { Career } from '#lib/careers/schema'
import { getCareers } from './catalogue'

const shown = ['slug', 'title', 'also', 'formerly', 'soc', 'summary', 'related', 'salary'] as const

/** A career as lists and other careers' pages show it: whoever reads no more need not be made anew when the rest changes. */
export type ListedCareer = Pick<Career, (typeof shown)[number]> & { sections: Pick<Career['sections'], 'overview'> }

/** Every career, by title, as lists show it. Throws what `getCareers` throws. */
export function getListed(): ListedCareer[] {
  return getCareers()
}

/** No more of a career than lists may show. */
export function toListed(career: Career): ListedCareer {
  const picked = Object.fromEntries(shown.map(key => [key, career[key]])) as Pick<Career, (typeof shown)[number]>
  return { ...picked, sections: { overview: career.sections.overview } }
}
