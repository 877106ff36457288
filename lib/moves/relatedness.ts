import { getOccupations } from '#lib/occupations/catalog'
import type { Occupation } from '#lib/occupations/occupation'
import { processSingleton } from '#lib/process-singleton'

/** O*NET’s list counts one way in full, the other way half, and what two such steps join a tenth of that for each path. */
const weights = { named: 1, naming: 0.5, twoSteps: 0.1 }

type Links = Map<string, Map<string, number>>

const kept = processSingleton('relatedness', () => new WeakMap<Occupation[], Links>())

/**
 * How closely O*NET’s lists of related occupations tie each other occupation to one: 1 where it is named, half where it
 * names, and a tenth for each way there over one other. A list names ten at most, so that close work may miss in it.
 * @returns by SOC code; nothing of occupations that are not tied to it, and an empty map where O*NET says nothing
 */
export function relatednessOf(soc: string): Map<string, number> {
  const links = allLinks()
  const found = new Map<string, number>()
  for (const [near, weight] of links.get(soc) ?? []) {
    add(found, near, weight)
    for (const [far, more] of links.get(near) ?? []) if (far !== soc) add(found, far, weights.twoSteps * weight * more)
  }
  return found
}

function allLinks(): Links {
  const occupations = getOccupations()
  const known = kept.get(occupations)
  if (known) return known
  const links: Links = new Map(occupations.map(({ soc }) => [soc, new Map()]))
  for (const { soc, related } of occupations)
    for (const other of related) {
      const [own, back] = [links.get(soc), links.get(other)]
      if (!own || !back) continue
      add(own, other, weights.named)
      add(back, soc, weights.naming)
    }
  kept.set(occupations, links)
  return links
}

function add(to: Map<string, number>, soc: string, weight: number): void {
  to.set(soc, (to.get(soc) ?? 0) + weight)
}
