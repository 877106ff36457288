import { getDetail, getKnowledge } from '#lib/occupations/details'
import { fieldOf } from '#lib/occupations/fields'
import type { Occupation } from '#lib/occupations/occupation'
import { getRequiredEducation } from '#lib/occupations/required-education'
import { getElements } from '#lib/occupations/work-context'
import { addressesOf, occupationAddresses, site } from '#lib/site'
import { getCareersIn } from '#lib/work/career-summary'
import { figuresReadOn } from '#lib/work/dates'
import { titleOf } from '#lib/work/describe-occupation'
import { getEntry } from '#lib/work/entries'
import { findRelatedWork } from '#lib/work/related'
import { exportOfficialPay, exportOutlook, exportSkills } from './export-figures'
import { toExport } from './export-sources'
import { schemaAddress } from './json-schema'
import type { OccupationExport } from './occupation-schema'
import { usedSources } from './occupation-sources'

/** An occupation as anyone may take it along: all that its page prints and every item of every list, with the sources. */
export function exportOccupation(occupation: Occupation): OccupationExport {
  const { soc, alternateTitles } = occupation
  const entry = getEntry(soc)
  return {
    $schema: schemaAddress('occupation'),
    version: 1,
    soc,
    title: titleOf(occupation),
    field: fieldOf(soc)?.name ?? null,
    updated: figuresReadOn(),
    links: occupationAddresses(soc),
    license: { ...site.license, holder: site.name },
    careers: getCareersIn(soc).map(({ slug, title }) => ({ title, url: addressesOf(slug).html })),
    definition: exportDefinition(soc),
    pay: exportOfficialPay(occupation),
    outlook: exportOutlook(occupation),
    ...exportByOccupation(occupation),
    skills: exportSkills(occupation),
    ...exportLists(soc),
    titles: { directMatch: getDetail('match-titles', soc)?.titles ?? [], alternate: alternateTitles },
    related: (entry ? findRelatedWork(entry).entries : []).map(({ title, soc, href }) => ({
      title,
      soc,
      url: site.url + href,
    })),
    sources: usedSources(occupation).map(({ id, source }) => toExport(id, source)),
  }
}

function exportDefinition(soc: string): OccupationExport['definition'] {
  const known = getDetail('definitions', soc)
  if (!known) return null
  const { definition, parts = [] } = known
  return {
    source: 'definitions',
    text: definition ?? null,
    parts: parts.map(({ soc, title, definition }) => ({ soc, title, text: definition })),
  }
}

/** What O*NET says of each of its occupations that the code holds. */
function exportByOccupation({ soc, onetCodes }: Occupation) {
  const named = <Value extends { code: string }>(of: Value[]) =>
    of.map(one => ({ ...one, title: onetCodes[one.code] ?? one.code }))
  const tasks = getDetail('tasks', soc)
  const context = getDetail('work-context', soc)
  const education = getRequiredEducation(soc)
  const elements = getElements()
  return {
    tasks: tasks ? { source: 'tasks', occupations: named(tasks.of) } : null,
    workingConditions: context
      ? {
          source: 'work-context',
          occupations: named(context.of).map(one => ({
            ...one,
            averages: Object.fromEntries(one.averages.map((value, at) => [elements[at] ?? '', value])),
          })),
        }
      : null,
    requiredEducation:
      education.length > 0
        ? {
            source: 'required-education',
            occupations: named(education).map(({ shares, ...one }) => ({
              ...one,
              shares: shares.map(({ official, percent }) => ({ category: official, percent })),
            })),
          }
        : null,
  }
}

function exportLists(soc: string) {
  const knowledge = getKnowledge(soc)
  const software = getDetail('software', soc)
  const tools = getDetail('tools', soc)
  const programs = getDetail('programs', soc)
  return {
    knowledge: knowledge.length > 0 ? { source: 'knowledge', areas: knowledge } : null,
    software: software
      ? {
          source: 'software',
          software: software.software.map(([name, mark]) => ({
            name,
            hot: mark.includes('H'),
            inDemand: mark.includes('D'),
          })),
        }
      : null,
    tools: tools ? { source: 'tools', tools: tools.tools } : null,
    programs: programs
      ? { source: 'programs', programs: programs.programs.map(([cip, title]) => ({ cip, title })) }
      : null,
  }
}
