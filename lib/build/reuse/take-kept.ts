import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Compressed } from '#lib/build/adapter/compressor'
import { linkFiles } from '#lib/build/link-files'
import type { BuildPlan } from '#lib/build-plan'
import type { Shell } from '#lib/server/render'
import { hasSameBytes } from '#lib/server/response'
import { filesOf, readSite, type SiteFile, serverFiles } from '#lib/server/site'
import { ownerOf } from './page-groups'

type Reuse = NonNullable<BuildPlan['reuse']>
type Files = Record<string, SiteFile>

/**
 * Takes the answers of a build before that this one would make again, byte for byte: they are linked, and keep their version,
 * so that whoever has them already need not load them again.
 * @param reuse what of that build still holds
 * @param made the addresses that this build has made itself, as those that lead from a profile to the pay of its occupation
 * @param folder of the site that is being made
 * @returns what the server must know of each, by address
 */
export async function takeKept(reuse: Reuse, made: ReadonlySet<string>, folder: string): Promise<Files> {
  const [slugs, groups, codes] = [new Set(reuse.slugs), new Set(reuse.groups), new Set(reuse.codes)]
  const holds = (address: string) => {
    const owner = ownerOf(address)
    if ('slug' in owner) return slugs.has(owner.slug)
    return groups.has(owner.group) && !codes.has(owner.code ?? '')
  }
  const { files } = await readSite(reuse.site)
  const kept = Object.entries(files).filter(([address]) => holds(address) && !made.has(address))
  await linkFiles(
    reuse.site,
    folder,
    kept.flatMap(([, file]) => filesOf(file)),
  )
  return Object.fromEntries(kept)
}

/**
 * The shells of pages as a build before has learnt them: they are made from what pages of occupations are made from, since
 * `app/layout.tsx` reads no more.
 * @returns by pattern; nothing when they may be others now
 */
export async function recallShells({ site, groups }: Reuse): Promise<Record<string, Shell> | undefined> {
  if (!groups.includes('occupations')) return
  const { routes } = await readSite(site)
  return Object.fromEntries(routes.flatMap(({ pattern, shell }) => (shell ? [[pattern, shell]] : [])))
}

/**
 * Takes the server and the thread that renders, which are bundled from the code alone.
 * @returns whether they could be taken: a static copy has none
 */
export async function takeServer({ site, groups }: Reuse, folder: string): Promise<boolean> {
  if (!groups.includes('places') || !serverFiles.every(name => existsSync(join(site, name)))) return false
  await linkFiles(site, folder, serverFiles)
  return true
}

/**
 * Remembers how a build before has packed the bytes of its answers.
 * @param reuse nothing is remembered when it is left out, or when bytes are packed in another way now
 * @returns gives both packed forms of an answer that had the same bytes then
 */
export async function openPacked(
  reuse?: Reuse,
): Promise<(address: string, bytes: Buffer) => Promise<Compressed | undefined>> {
  const { files }: { files: Files } = reuse?.packing ? await readSite(reuse.site) : { files: {} }
  const read = (name: string) => readFile(join(reuse?.site ?? '', name))
  return async (address, bytes) => {
    const { file, etag = '', encodings = [] } = files[address] ?? {}
    if (!file || encodings.length < 2 || !hasSameBytes(etag, bytes)) return
    const [br, gzip] = await Promise.all([read(`${file}.br`), read(`${file}.gz`)])
    return { br, gzip }
  }
}
