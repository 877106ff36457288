/** The levels of education with which people typically enter an occupation, as BLS assigns them, the least first. */
export const educationLevels = [
  'No formal educational credential',
  'High school diploma or equivalent',
  'Some college, no degree',
  'Postsecondary nondegree award',
  "Associate's degree",
  "Bachelor's degree",
  "Master's degree",
  'Doctoral or professional degree',
].map(name => ({ name, slug: slugOf(name) }))

/** The place of a level among the eight, the least being 0; undefined for no level, as where BLS assigns none. */
export function educationRank(name: string | null | undefined): number | undefined {
  const rank = educationLevels.findIndex(level => level.name === name)
  return rank < 0 ? undefined : rank
}

/** A slug such as "bachelors-degree" in, its level of education out; undefined when no level has that slug. */
export function getEducationLevel(slug: string): EducationLevel | undefined {
  return educationLevels.find(level => level.slug === slug)
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("'", '')
    .replace(/[^a-z]+/g, '-')
}

export type EducationLevel = (typeof educationLevels)[number]
