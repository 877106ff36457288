/** How much preparation work needs, by O*NET’s five job zones, the least first; `slug` stands in addresses. */
export const jobZones = [
  { zone: 1, slug: '1', name: 'Little or no preparation', note: 'days to a few months' },
  { zone: 2, slug: '2', name: 'Some preparation', note: 'often high school, then months on the job' },
  { zone: 3, slug: '3', name: 'Medium preparation', note: 'often a vocational school or two years of college' },
  { zone: 4, slug: '4', name: 'A lot of preparation', note: 'mostly four years of college' },
  { zone: 5, slug: '5', name: 'Extensive preparation', note: 'mostly graduate school' },
]

/** A job zone in, how much preparation that is out; undefined where O*NET gives no zone. */
export function getJobZone(zone: number | undefined): JobZone | undefined {
  return jobZones.find(one => one.zone === zone)
}

export type JobZone = (typeof jobZones)[number]
