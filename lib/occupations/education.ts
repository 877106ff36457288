/** The levels of education with which people typically enter an occupation, the least first: as BLS names them, and in plain words. */
export const educationLevels = [
  { official: 'No formal educational credential', name: 'No diploma needed' },
  { official: 'High school diploma or equivalent', name: 'High school diploma' },
  { official: 'Some college, no degree', name: 'Some college' },
  { official: 'Postsecondary nondegree award', name: 'Certificate after high school' },
  { official: "Associate's degree", name: "Associate's degree" },
  { official: "Bachelor's degree", name: "Bachelor's degree" },
  { official: "Master's degree", name: "Master's degree" },
  { official: 'Doctoral or professional degree', name: "Doctor's or professional degree" },
].map(level => ({ ...level, slug: slugOf(level.official) }))

/** A level as BLS names it in, as people say it out; a level that is not known stays as it is. */
export function sayEducation(name: string): string {
  return educationLevels.find(level => level.official === name)?.name ?? name
}

/** The place of a level among the eight, the least being 0; undefined for no level, as where BLS assigns none. */
export function educationRank(name: string | null | undefined): number | undefined {
  const rank = educationLevels.findIndex(level => level.official === name)
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
