import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getOccupations } from '#lib/occupations/catalog'

const folder = join('content', 'careers')

/**
 * Writes a corpus of profiles that pass `npm run check`: the real ones, then copies under titles, addresses and SOC codes
 * of their own, with the real title among their other titles and links to copies of the same round. Always the same.
 * @param to a folder that gets `content/careers`
 * @param profiles how many, at least as many as there are real ones
 * @throws Error when fewer are asked for: links would lead out of the corpus
 */
export function writeCorpus(to: string, profiles: number): void {
  const texts = readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => ({ slug: name.slice(0, -3), text: readFileSync(join(folder, name), 'utf8') }))
  if (profiles < texts.length) throw new Error(`A corpus holds at least the ${texts.length} real profiles.`)
  const codes = freeCodes(texts.map(({ text }) => text))
  mkdirSync(join(to, folder), { recursive: true })
  for (let index = 0; index < profiles; index++) {
    const { slug = '', text = '' } = texts[index % texts.length] ?? {}
    const copy = Math.floor(index / texts.length)
    const renamed = copy ? rename(text, copy, codes[index % codes.length]) : text
    const linked = copy ? relink(renamed, copy, known => isIn(known, copy)) : text
    writeFileSync(join(to, folder, `${nameOf(slug, copy)}.md`), linked)
  }

  function isIn(slug: string, copy: number) {
    const place = texts.findIndex(one => one.slug === slug)
    return place >= 0 && copy * texts.length + place < profiles
  }
}

/** Measured codes that no real profile has. */
function freeCodes(texts: string[]) {
  const taken = texts.map(text => /^soc: (.*)$/m.exec(text)?.[1])
  return getOccupations().flatMap(({ soc, measured, projection }) =>
    measured && projection && !taken.includes(soc) ? [soc] : [],
  )
}

/** A profile with pay of its own keeps its code: `check` refuses such pay where a release measures the work. */
function rename(text: string, copy: number, code: string | undefined) {
  const titled = text.replace(/^title: (.*)\n((?:.*\n)*?)also:\n/m, `title: $1 ${copy}\n$2also:\n  - $1\n`)
  return /^salary:/m.test(text) || !code ? titled : titled.replace(/^soc: .*$/m, `soc: ${code}`)
}

function relink(text: string, copy: number, isThere: (slug: string) => boolean) {
  return text.replace(/^related:\n(?: {2}- .*\n)+/m, list =>
    list.replace(/^ {2}- (.*)$/gm, (line, slug) => (isThere(slug) ? `  - ${nameOf(slug, copy)}` : line)),
  )
}

function nameOf(slug: string, copy: number) {
  return copy ? `${slug}-${copy}` : slug
}
