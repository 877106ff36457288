import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Rendered } from '#lib/server/render'

/**
 * Remembers what was rendered from one build to the next. `close` forgets what this build did not ask for.
 * @param folder where it remembers
 * @param keyOf what the answer at an address is made from: the same key means the same answer
 */
export async function openRenderedCache(folder: string, keyOf: (url: string) => string) {
  await mkdir(folder, { recursive: true })
  const known = new Set(await readdir(folder))
  const used = new Set<string>()
  const nameOf = (url: string) =>
    createHash('sha256')
      .update(`${keyOf(url)}\n${url}`)
      .digest('hex')
  return {
    async recall(url: string): Promise<Rendered | undefined> {
      const name = nameOf(url)
      used.add(name)
      return known.has(name) ? fromBytes(await readFile(join(folder, name))) : undefined
    },
    async keep(url: string, answer: Rendered): Promise<void> {
      // Under its own name only when it is whole: a build that is broken off must leave no half of a file behind.
      const draft = join(folder, randomUUID())
      await writeFile(draft, toBytes(answer))
      await rename(draft, join(folder, nameOf(url)))
    },
    async close(): Promise<void> {
      await Promise.all([...known].filter(name => !used.has(name)).map(name => rm(join(folder, name))))
    },
  }
}

/** A line that says what it is, and then its bytes. */
function toBytes({ body, ...about }: Rendered) {
  return Buffer.concat([Buffer.from(`${JSON.stringify(about)}\n`), body])
}

function fromBytes(bytes: Buffer): Rendered {
  const end = bytes.indexOf('\n')
  return { ...JSON.parse(bytes.subarray(0, end).toString()), body: bytes.subarray(end + 1) }
}
