import { dataFolder, readDataFile } from '#lib/occupations/data-folder'
import { amountOf } from '#lib/pay/pay'
import { processSingleton } from '#lib/process-singleton'
import { type IndustryFigures, parseIndustry } from './industry-lines'
import { type IndustriesHead, industriesHeadSchema, placeFiles, readHead } from './place-files'
import { fewestJobs } from './ranks'

/** The names of industries by their codes, and the text of all figures with the place of each occupation's lines in it. */
type Stored = { names: Map<string, IndustriesHead['records'][number]>; text: string; parts: Map<string, Part> }
/** From one place of the text to another; the first line has this number. */
type Part = { from: number; to: number; line: number }

const stored = processSingleton('industries', () => new Map<string, Stored>())

function getStored(): Stored {
  const folder = dataFolder()
  const known = stored.get(folder)
  if (known) return known
  const { records } = readHead(placeFiles.industries, industriesHeadSchema)
  const text = readDataFile(folder, placeFiles.industryCells)
  const made = { names: new Map(records.map(record => [record.code, record])), text, parts: findParts(text) }
  stored.set(folder, made)
  return made
}

/** The lines of an occupation stand together; they are read when it is asked for. */
function findParts(text: string): Map<string, Part> {
  const parts = new Map<string, Part>()
  let open: (Part & { soc: string }) | undefined
  let from = text.indexOf('\n') + 1
  for (let line = 2; from < text.length; line++) {
    const soc = text.slice(from, text.indexOf(',', from))
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    if (open?.soc === soc) open.to = to
    else {
      if (parts.has(soc))
        throw new Error(`${placeFiles.industryCells}, line ${line}: found ${soc} again, expected its lines together`)
      open = { soc, from, to, line }
      parts.set(soc, open)
    }
    from = to + 1
  }
  return parts
}

/**
 * Where the nation's jobs of an occupation are, and which industries pay it most.
 * @returns `sectors` by their jobs: the sectors of NAICS and government (schools and hospitals count where they belong, not
 * as government), which do not overlap; `share` is a part of the occupation's jobs in all sectors whose count is released,
 * from 0 to 1. `paying` are the three-digit industries by their median pay, those with fewer than 100 jobs left out.
 * @throws Error that names file and line where the stored file is damaged
 */
export function industriesOf(soc: string): { sectors: (InIndustry & { share: number })[]; paying: InIndustry[] } {
  const { names } = getStored()
  const all = readIndustries(soc).flatMap(figures => {
    const industry = names.get(figures.industry)
    return industry ? [{ ...figures, level: industry.level, name: plainName(industry.name) }] : []
  })
  const sectors = all.filter(({ level, jobs }) => level === 'sector' && jobs !== null)
  const sum = sectors.reduce((sum, { jobs }) => sum + (jobs ?? 0), 0)
  const paying = all.filter(one => one.level === 'industry' && (one.jobs ?? 0) >= fewestJobs && one.median !== null)
  return {
    sectors: sectors.map(one => ({ ...one, share: (one.jobs ?? 0) / sum })).sort((a, b) => b.share - a.share),
    paying: paying.sort((a, b) => (amountOf(b.median) ?? 0) - (amountOf(a.median) ?? 0)),
  }
}

/** What is stored of an occupation, a line an industry: sectors, and three-digit industries. Throws as `industriesOf` does. */
export function readIndustries(soc: string): IndustryFigures[] {
  const { text, parts } = getStored()
  const part = parts.get(soc)
  if (!part) return []
  const lines = text.slice(part.from, part.to).split('\n')
  return lines.map((line, at) => parseIndustry(line, `${placeFiles.industryCells}, line ${part.line + at}`).figures)
}

/** “Sector 23 - Construction” → “Construction”. */
function plainName(name: string): string {
  return name.replace(/^Sectors? [\d, and]+- /, '')
}

export type InIndustry = IndustryFigures & { name: string }
