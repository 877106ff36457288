import lines from './lay-words.json' with { type: 'json' }

/**
 * Our own everyday names by SOC code, where the official lists have none or drown them: what people call the work, or
 * say that they want to do. Words that many readers use, never the answer to one query.
 */
export const layWords: ReadonlyMap<string, string[]> = new Map(
  Object.entries(lines).map(([soc, names]) => [soc, names.split(', ')]),
)
