import { dataFolder, readDataFile } from '#lib/occupations/data-folder'
import { amountOf } from '#lib/pay/pay'
import { processSingleton } from '#lib/process-singleton'
import { type IndustryFigures, parseIndustry } from './industry-lines'
import { type IndustriesHead, industriesHeadSchema, placeFiles, readHead } from './place-files'
import { fewestJobs } from './ranks'

const heads = processSingleton('industries', () => new Map<string, IndustriesHead>())

function getHead(): IndustriesHead {
  const folder = dataFolder()
  const known = heads.get(folder)
  if (known) return known
  const head = readHead(placeFiles.industries, industriesHeadSchema)
  heads.set(folder, head)
  return head
}

/**
 * Where the nation's jobs of an occupation are, and which industries pay it most.
 * @returns `sectors` by their jobs: the sectors of NAICS and government (schools and hospitals count where they belong, not
 * as government), which do not overlap; `share` is a part of the occupation's jobs in all sectors whose count is released,
 * from 0 to 1. `paying` are the three-digit industries by their median pay, those with fewer than 100 jobs left out.
 * @throws Error that names file and line where the stored file is damaged
 */
export function industriesOf(soc: string): { sectors: (InIndustry & { share: number })[]; paying: InIndustry[] } {
  const names = new Map(getHead().records.map(record => [record.code, record]))
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

/** What is stored of an occupation, a line an industry: sectors, and three-digit industries. */
export function readIndustries(soc: string): IndustryFigures[] {
  return linesOf(soc).map(({ line, where }) => parseIndustry(line, where).figures)
}

/** The file lists occupations in order of their codes, so one's lines stand together; the file is not kept in memory. */
function linesOf(soc: string): { line: string; where: string }[] {
  const file = placeFiles.industryCells
  const text = readDataFile(dataFolder(), file)
  const start = text.indexOf(`\n${soc},`) + 1
  if (start === 0) return []
  const lines: string[] = []
  for (let at = start; text.startsWith(`${soc},`, at); ) {
    const end = text.indexOf('\n', at)
    lines.push(text.slice(at, end))
    at = end + 1
  }
  const before = countLines(text, start)
  return lines.map((line, i) => ({ line, where: `${file}, line ${before + i}` }))
}

/** The number of the line that begins at a place of a text, without a copy of all lines before it. */
function countLines(text: string, until: number): number {
  let count = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < until; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** “Sector 23 - Construction” → “Construction”. */
function plainName(name: string): string {
  return name.replace(/^Sectors? [\d, and]+- /, '')
}

export type InIndustry = IndustryFigures & { name: string }
