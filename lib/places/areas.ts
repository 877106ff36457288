import { processSingleton } from '#lib/process-singleton'
import { contentFolder } from '#lib/site'
import type { Area } from './area'
import { areaTable, readAreas } from './area-table'
import { areasHeadSchema, placeFiles, readHead } from './place-files'

/** A page of fewer published cells, of a place or of an occupation, says little: search engines are not sent there. */
export const fewestCells = 30

type Catalog = {
  areas: Area[]
  bySlug: Map<string, Area>
  byCode: Map<string, Area>
  moved: Map<string, Area>
  listed?: Area[]
}

const catalogs = processSingleton('areas', () => new Map<string, Catalog>())

function getCatalog(): Catalog {
  const folder = contentFolder()
  const known = catalogs.get(folder)
  if (known) return known
  const areas = readAreas(areaTable())
  const catalog: Catalog = {
    areas,
    bySlug: new Map(areas.map(area => [area.slug, area])),
    byCode: new Map(areas.map(area => [area.code, area])),
    moved: new Map(areas.flatMap(area => area.formerly.map(slug => [slug, area] as const))),
  }
  catalogs.set(folder, catalog)
  return catalog
}

/** Every area of OEWS but the nation: 54 states and territories, then metropolitan, then nonmetropolitan areas. */
export function getAreas(): Area[] {
  return getCatalog().areas
}

/** The area with this slug, such as `columbus-oh`; undefined where none has it now. */
export function getArea(slug: string): Area | undefined {
  return getCatalog().bySlug.get(slug)
}

/** The area with this code of OEWS, such as 0018140; undefined where none has it. */
export function getAreaByCode(code: string): Area | undefined {
  return getCatalog().byCode.get(code)
}

/** The area that once had this slug, whose address leads to it; undefined where none had it. */
export function movedTo(slug: string): Area | undefined {
  return getCatalog().moved.get(slug)
}

/** The states and territories: 50 states and the District of Columbia by their names, then Guam, Puerto Rico, Virgin Islands. */
export function getStates(): Area[] {
  return getAreas().filter(({ kind }) => kind === 'state')
}

/** The state with a postal abbreviation such as OH; undefined for one without figures, as American Samoa. */
export function getState(abbreviation: string): Area | undefined {
  return getStates().find(({ states }) => states[0] === abbreviation)
}

/** An area as part of a sentence: “Ohio”, “the District of Columbia”. */
export function sayArea({ short, slug }: Area): string {
  return slug === 'district-of-columbia' || slug === 'us-virgin-islands' ? `the ${short}` : short
}

/** The states in which an area lies, the one it is counted in first; a state lies in itself. */
export function statesOf({ states }: Area): Area[] {
  return states.flatMap(abbreviation => getState(abbreviation) ?? [])
}

/** The metropolitan and nonmetropolitan areas that lie in a state, or partly so, by their names; metropolitan first. */
export function areasOfState(state: Area): Area[] {
  const [abbreviation = ''] = state.states
  const within = getAreas().filter(({ kind, states }) => kind !== 'state' && states.includes(abbreviation))
  return within.sort((a, b) => a.kind.localeCompare(b.kind) || a.short.localeCompare(b.short))
}

/** The areas whose pages search engines shall list: those with 30 published occupations and more. */
export function listedAreas(): Area[] {
  const catalog = getCatalog()
  catalog.listed ??= areasToList(catalog.areas)
  return catalog.listed
}

function areasToList(areas: Area[]): Area[] {
  const { records } = readHead(placeFiles.areas, areasHeadSchema)
  const enough = new Set(records.filter(({ cells }) => cells >= fewestCells).map(({ area }) => area))
  return areas.filter(({ code }) => enough.has(code))
}
