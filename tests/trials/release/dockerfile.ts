/** One step of a Dockerfile: `RUN`, and what is to be run. */
export type Step = { word: string; text: string }

/** What is built from one `FROM`. */
export type Stage = { name: string; from: string; steps: Step[] }

/**
 * Reads a Dockerfile into its stages.
 * @param text comments and lines broken by a backslash included
 * @throws Error for a stage without a name
 */
export function parseDockerfile(text: string): Stage[] {
  const lines = text
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter(line => line.trim())
  const stages: Stage[] = []
  for (const line of lines) {
    const [, word = '', text = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? []
    if (word === 'FROM') {
      const [, from = '', name = ''] = /^(\S+) AS (\S+)$/.exec(text) ?? []
      if (!name) throw new Error(`A stage without a name: ${line}`)
      stages.push({ name, from, steps: [] })
    } else stages.at(-1)?.steps.push({ word, text })
  }
  return stages
}

/** The words of `ENV` or `ARG`: each name with its value, without quotes. */
export function parsePairs(text: string): [name: string, value: string | undefined][] {
  return [...text.matchAll(/(\w+)(?:=("[^"]*"|\S*))?/g)].map(([, name = '', value]) => [
    name,
    value?.replace(/^"|"$/g, ''),
  ])
}

/** The command of `CMD` or `HEALTHCHECK`, which stand here as lists of words alone: no shell is in between. */
export function parseCommand(text: string): string[] {
  return JSON.parse(text.slice(text.indexOf('[')))
}
