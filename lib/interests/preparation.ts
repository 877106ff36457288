/** How much preparation work needs, by O*NET’s five job zones; `slug` stands in addresses. */
export const preparations = [
  { zone: 1, slug: '1', name: 'Little or no preparation' },
  { zone: 2, slug: '2', name: 'Some preparation' },
  { zone: 3, slug: '3', name: 'Medium preparation' },
  { zone: 4, slug: '4', name: 'A lot of preparation' },
  { zone: 5, slug: '5', name: 'Extensive preparation' },
] as const

/** A job zone in, how much preparation that is out; undefined where O*NET gives no zone. */
export function preparationOf(zone: number | undefined): Preparation | undefined {
  return preparations.find(one => one.zone === zone)
}

export type Preparation = (typeof preparations)[number]
