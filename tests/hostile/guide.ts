import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseProfiles } from '#lib/careers/catalog'
import { someTexts } from './attacks/every-text'
import { type Draft, goodDraft, writeDraft } from './draft'
import { open, type Slot } from './slots'

/** A profile with attacks in it: its slug, the text of its file, and the attacks that stand in it with their places. */
export type Hostile = { slug: string; written: string; taken: { text: string; slots: string[] }[] }

/**
 * Puts attacks into profiles that pass the check: each attack stands in every place that takes it as words.
 * @param count how many profiles share the attacks; where there is room for one text, a profile's last attack stands
 * @param texts other texts than the attacks of today
 * @param name the beginning of their slugs
 */
export function hostileProfiles(
  count = someTexts.length,
  texts: { text: string }[] = someTexts,
  name = 'hostile',
): Hostile[] {
  const slugOf = (index: number) => `${name}-${index}`
  const titles = new Set<string>()
  return Array.from({ length: count }, (_, index) => {
    const draft = goodDraft()
    Object.assign(draft.front, {
      title: `Widget maker ${index}`,
      related: [slugOf((index + 1) % count)],
    })
    const attacks = texts.filter((_, at) => at % count === index)
    const taken = attacks.map(({ text }) => {
      const title = text.trim().toLowerCase()
      const slots = findSlots(text).filter(({ name }) => name !== 'title' || !titles.has(title))
      titles.add(title)
      return { text, slots: slots.map(slot => put(slot, draft, text)) }
    })
    return { slug: slugOf(index), written: writeDraft(draft), taken }
  })
}

/**
 * Writes profiles into a folder that looks like the project's own.
 * @param root the project, whose figures and packages the folder shares by links
 * @returns the folder
 */
export function writeGuide(profiles: Hostile[], root: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  mkdirSync(join(folder, 'content', 'careers'), { recursive: true })
  for (const name of ['data', 'places.tsv']) symlinkSync(join(root, 'content', name), join(folder, 'content', name))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const { slug, written } of profiles) writeFileSync(join(folder, 'content', 'careers', `${slug}.md`), written)
  return folder
}

/** The places that take a text: most take it together, else each is asked. */
function findSlots(text: string) {
  return isTaken(open, text) ? open : open.filter(slot => isTaken([slot], text))
}

function isTaken(some: Slot[], text: string) {
  const draft = goodDraft()
  for (const slot of some) slot.put(draft, text)
  const [parsed] = parseProfiles([{ path: 'widget-maker.md', bytes: Buffer.from(writeDraft(draft)) }])
  return parsed?.file.messages.length === 0
}

function put(slot: Slot, draft: Draft, text: string) {
  slot.put(draft, text)
  return slot.name
}
