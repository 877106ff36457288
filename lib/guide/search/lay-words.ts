import deeds from './lay-deeds.json' with { type: 'json' }
import names from './lay-names.json' with { type: 'json' }

/**
 * Our own everyday words by SOC code, where the official lists have none or drown them: `layNames` are what people call
 * those who do the work, `layDeeds` what they do or learn. Words that many readers use, never the answer to one query.
 */
export const layNames = readWords(names)
export const layDeeds = readWords(deeds)

function readWords(words: Record<string, string>): ReadonlyMap<string, string[]> {
  return new Map(Object.entries(words).map(([soc, list]) => [soc, list.split(', ')]))
}
