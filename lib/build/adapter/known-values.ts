import { getOccupations } from '#lib/occupations/catalog'
import { listKnownCodes } from '#lib/occupations/codes'
import { getAreas } from '#lib/places/areas'
import { getCareerSummaries } from '#lib/work/career-summary'
import { getEntries } from '#lib/work/entries'
import { getLists } from '#lib/work/lists'
import { allSlugs } from '#lib/work/slugs'

/**
 * For each route with names in brackets that is rendered on demand, all that may stand in them. The server renders
 * nothing else: an address that somebody made up costs a look into a set. They throw what reading the content throws.
 */
export const knownValues: Readonly<Record<string, () => Record<string, string[]>>> = {
  // A code that a profile describes leads to the profile's page, so both are there.
  '/from/[id]': () => ({ id: unique([...getEntries().flatMap(({ id, soc }) => [id, soc]), ...allSlugs()]) }),
  // The build holds the first and the last against Next: the first is a whole page.
  '/occupations/[code]': () => ({ code: [...new Set([...measured().code, ...listKnownCodes()])] }),
  '/occupations/[code]/json': measured,
  '/occupations/[code]/markdown': measured,
  '/occupations/[code]/picture.png': measured,
  '/occupations/[code]/pay': measured,
  '/occupations/[code]/pay.csv': measured,
  '/lists/[list]': () => ({ list: getLists().map(({ slug }) => slug) }),
  '/places/[place]': () => ({
    place: getAreas()
      .flatMap(({ slug, formerly }) => [slug, ...formerly])
      .sort(),
  }),
  '/places/files/[file]': () => ({
    file: getAreas()
      .flatMap(({ slug }) => [`${slug}.csv`, `${slug}.json`])
      .sort(),
  }),
  '/careers/[slug]/picture.png': () => ({ slug: getCareerSummaries().map(({ slug }) => slug) }),
}

function measured() {
  return { code: getOccupations().map(({ soc }) => soc) }
}

function unique(values: string[]) {
  return [...new Set(values)].sort()
}
