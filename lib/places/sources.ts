import type { Source } from '#lib/occupations/schema'
import { processSingleton } from '#lib/process-singleton'
import { contentFolder } from '#lib/site'
import {
  areasHeadSchema,
  industriesHeadSchema,
  placeFiles,
  pricesSchema,
  readHead,
  zipsHeadSchema,
} from './place-files'

const kept = processSingleton('place-sources', () => new Map<string, PlaceSources>())

/** Where the figures by place come from: wages and jobs of areas, the same by industry, prices, ZIP codes. */
export function getPlaceSources(): PlaceSources {
  const folder = contentFolder()
  const known = kept.get(folder)
  if (known) return known
  const sources = {
    areas: readHead(placeFiles.areas, areasHeadSchema).source,
    industries: readHead(placeFiles.industries, industriesHeadSchema).source,
    prices: readHead(placeFiles.prices, pricesSchema).source,
    zips: readHead(placeFiles.zips, zipsHeadSchema).source,
  }
  kept.set(folder, sources)
  return sources
}

export type PlaceSources = Record<'areas' | 'industries' | 'prices' | 'zips', Source>
