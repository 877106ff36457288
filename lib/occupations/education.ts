/** The levels of education with which people typically enter an occupation, as BLS assigns them, the least first: its name, and plain words. */
export const educationLevels = [
  { name: 'No formal educational credential', plain: 'No diploma needed' },
  { name: 'High school diploma or equivalent', plain: 'High school diploma' },
  { name: 'Some college, no degree', plain: 'Some college' },
  { name: 'Postsecondary nondegree award', plain: 'Certificate after high school' },
  { name: "Associate's degree", plain: "Associate's degree" },
  { name: "Bachelor's degree", plain: "Bachelor's degree" },
  { name: "Master's degree", plain: "Master's degree" },
  { name: 'Doctoral or professional degree', plain: "Doctor's or professional degree" },
].map(level => ({ ...level, slug: slugOf(level.name) }))

/** A level as BLS names it in, as people say it out; a level that is not known stays as it is. */
export function sayEducation(name: string): string {
  return educationLevels.find(level => level.name === name)?.plain ?? name
}

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
