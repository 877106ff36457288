import type { Career } from '#lib/careers/schema'
import type { Entry } from '#lib/guide/entries'
import { fieldOf } from '#lib/occupations/fields'

const mostImportant = 10

/**
 * What an entry says beside its titles: its field of work, skills and tools, and what its profile says of the work.
 * @param career the whole of the entry's career, where it has one
 */
export function textsOf({ soc, occupation }: Entry, career?: Career): string[] {
  const skills = occupation?.skills.slice(0, mostImportant).map(({ name }) => name) ?? []
  const official = [fieldOf(soc)?.name ?? '', ...skills, ...(occupation?.technology ?? [])]
  if (!career) return official
  const { overview, skills: needed, responsibilities } = career.sections
  const items = [...needed, ...responsibilities].map(({ label, text }) => `${label} ${text.text}`)
  return [...official, career.summary ?? '', overview.text, ...items]
}
