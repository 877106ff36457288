import { type Params, readOne } from '#lib/filter/parameters'
import { type EducationLevel, getEducationLevel } from '#lib/occupations/education'

/** What a reader wants to see of the ranked work: at most so much school, and which page of the less common; pages count from 1. */
export type Choice = { education?: EducationLevel; page: number }

/** The parameters of an address in, what they ask for out, with a sentence on each that was ignored. Never throws. */
export function parseChoice(params: Params): { choice: Choice; ignored: string[] } {
  const ignored: string[] = []
  const slug = readOne(params, 'education', ignored, longest).toLowerCase()
  const education = getEducationLevel(slug)
  if (slug && !education) ignored.push(`“${slug}” is not a level of education. All levels are shown.`)
  const page = readOne(params, 'page', ignored, longest)
  const isPage = /^[1-9]\d{0,3}$/.test(page)
  if (page && !isPage) ignored.push(`“${page}” is not the number of a page. This is the first.`)
  return { choice: { education, page: isPage ? Number(page) : 1 }, ignored }
}

/** What is quoted back stays short; the longest level is longer. */
const longest = 60

/** A choice in, its part of an address out: “&education=associates-degree&page=2”; “” for everything from the start. */
export function formatChoice({ education, page }: Choice): string {
  return `${education ? `&education=${education.slug}` : ''}${page > 1 ? `&page=${page}` : ''}`
}
