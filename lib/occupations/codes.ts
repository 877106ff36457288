import { isSocCode, majorGroupOf } from '#lib/soc-code'
import { getOccupation, getOccupations, listCodes } from './catalog'
import { getDetail, getDetailFile } from './details'
import { type Field, fieldOf } from './fields'
import type { Occupation } from './occupation'
import { findSuccessor, retiredCodes, splitCodes } from './successor'

/** What stands behind a code of the classification, of today or of the one before. */
export type CodeTarget =
  | { kind: 'occupation'; occupation: Occupation }
  /** One code took its place, or it is a group with one occupation. */
  | { kind: 'moved'; soc: string }
  /** A major group, which has its page as a field of work. */
  | { kind: 'field'; field: Field }
  /** A group of occupations, or a code that became several. */
  | { kind: 'several'; title: string | undefined; level: 'minor' | 'broad' | 'retired'; members: Occupation[] }
  /** In the classification, but no release says what it pays. */
  | { kind: 'unmeasured'; title: string; definition: string | undefined }

/** A SOC code in, what stands behind it out; undefined for a code that no edition in hand has. */
export function readCode(soc: string): CodeTarget | undefined {
  if (!isSocCode(soc)) return undefined
  const occupation = getOccupation(soc)
  if (occupation?.measured) return { kind: 'occupation', occupation }
  const split = (splitCodes[soc] ?? []).flatMap(code => getOccupation(code) ?? [])
  if (split.length > 1) return { kind: 'several', title: undefined, level: 'retired', members: split }
  const group = getDetail('groups', soc)
  if (group) return readGroup(soc, group)
  const successor = findSuccessor(soc)
  if (successor && (occupation || retiredCodes[soc] || isDetailed(soc))) return { kind: 'moved', soc: successor.soc }
  const known = getDetail('definitions', soc)
  return known && { kind: 'unmeasured', title: known.title, definition: known.definition }
}

/** Every code that `readCode` knows. */
export function listKnownCodes(): string[] {
  const definitions = getDetailFile('definitions')?.records ?? []
  const codes = [
    ...listCodes(),
    ...definitions.flatMap(({ soc, parts = [] }) => [soc, ...parts.map(part => part.soc)]),
    ...(getDetailFile('groups')?.records ?? []).map(({ soc }) => soc),
    ...Object.keys(retiredCodes),
    ...Object.keys(splitCodes),
  ]
  return [...new Set(codes)].filter(code => readCode(code)).sort()
}

/** The measured occupations of a group, by code: those that follow it before the next group of its level or a higher one. */
function membersOf(soc: string): Occupation[] {
  const groups = getDetailFile('groups')?.records ?? []
  const at = groups.findIndex(group => group.soc === soc)
  const level = levels.indexOf(groups[at]?.level ?? 'broad')
  const next = groups.slice(at + 1).find(group => levels.indexOf(group.level) <= level)?.soc ?? '99-9999'
  return getOccupations().filter(one => one.soc >= soc && one.soc < next)
}

const levels = ['major', 'minor', 'broad'] as const

function readGroup(soc: string, { title, level }: { title: string; level: (typeof levels)[number] }): CodeTarget {
  const members = membersOf(soc)
  const [only, another] = members
  if (!only) return { kind: 'unmeasured', title, definition: undefined }
  const field = fieldOf(soc)
  if (level === 'major' && field && soc.startsWith(majorGroupOf(field.code))) return { kind: 'field', field }
  if (!another || level === 'major') return { kind: 'moved', soc: only.soc }
  return { kind: 'several', title, level, members }
}

/** Whether the classification has the code, alone or within a wider one that is measured. */
function isDetailed(soc: string): boolean {
  const definitions = getDetailFile('definitions')?.records ?? []
  return definitions.some(one => one.soc === soc || one.parts?.some(part => part.soc === soc))
}
