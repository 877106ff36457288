import type { PayChoice } from '#lib/local-pay/choice'
import { formatPayChoice } from '#lib/local-pay/choice'
import type { Occupation } from '#lib/occupations/occupation'
import { readableTitle } from '#lib/occupations/title'
import type { Unit } from '#lib/pay/pay'
import type { Area } from '#lib/places/area'
import type { Cell } from '#lib/places/cell'
import { cellsOf, nationalCell, type PlacedCell } from '#lib/places/cells'
import { getPlaceSources } from '#lib/places/sources'
import { placeHref, site } from '#lib/site'

/** All that the parts of the page are made of: read once for a page. */
export type PayHere = {
  soc: string
  /** As the projections write it, “Registered nurses”. */
  title: string
  unit: Unit
  edition: string
  nation: Cell
  /** By the code of the area. */
  byArea: Map<string, Cell>
  states: PlacedCell[]
  areas: PlacedCell[]
  choice: PayChoice
}

/** What an occupation pays in the nation and in every place; undefined where it is not measured. */
export function gatherPay({ soc, title, projection }: Occupation, choice: PayChoice): PayHere | undefined {
  const nation = nationalCell(soc)
  if (!nation) return
  const placed = cellsOf(soc)
  return {
    soc,
    title: projection?.title ?? readableTitle(title),
    unit: nation.unit ?? 'year',
    edition: getPlaceSources().areas.edition,
    nation,
    byArea: new Map(placed.map(({ area, cell }) => [area.code, cell])),
    states: placed.filter(({ area }) => area.kind === 'state'),
    areas: placed.filter(({ area }) => area.kind !== 'state'),
    choice,
  }
}

/** Where a reader sees the pay of a place beside the nation; a copy without a server has the page of the place instead. */
export function showHref({ slug }: Pick<Area, 'slug'>): string {
  return site.static ? placeHref(slug) : `?place=${slug}`
}

/** Where the areas of a state are listed; what else is chosen stays. */
export function areasHref(state: Area, { place }: Pick<PayChoice, 'place'>): string {
  return site.static ? placeHref(state.slug) : `${formatPayChoice({ place, state })}#areas`
}
