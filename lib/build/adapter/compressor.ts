import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)
const { BROTLI_PARAM_MODE, BROTLI_MODE_TEXT, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_NPOSTFIX } =
  constants

/**
 * Brotli's quality. Ten is for what a phone waits for: for pages that come near the ten packets of a first answer, and for
 * scripts. Eleven takes three times as long for 1.5 % fewer bytes: for the few pages that would not fit those packets. For
 * smaller pages and for files that programs read, seven takes a tenth of the time for 10 to 14 % more.
 */
export const qualities = { largest: 11, waitedFor: 10, other: 7 }

const level = { level: 9 }

/** Both encodings of a text. */
export type Compressed = { br: Buffer; gzip: Buffer }

/**
 * Compresses well, and remembers: the same bytes are compressed once, also from one build to the next.
 * `close` forgets what this build did not ask for.
 * @param folder where it remembers
 */
export async function openCompressor(folder: string) {
  await mkdir(folder, { recursive: true })
  const known = new Set(await readdir(folder))
  const used = new Set<string>()
  const recall = async (name: string, make: () => Promise<Buffer>) => {
    used.add(name)
    if (known.has(name)) return readFile(join(folder, name))
    const bytes = await make()
    // Under its own name only when it is whole: a build that is broken off must leave no half of a file behind.
    const draft = join(folder, randomUUID())
    await writeFile(draft, bytes)
    await rename(draft, join(folder, name))
    return bytes
  }
  return {
    async compress(bytes: Buffer, quality: number): Promise<Compressed> {
      const params = paramsFor(bytes, quality)
      const [br, gz] = await Promise.all([
        recall(`${hashOf(bytes, params)}.br`, () => toBrotli(bytes, { params })),
        recall(`${hashOf(bytes, level)}.gz`, () => toGzip(bytes, level)),
      ])
      return { br, gzip: gz }
    },
    async close(): Promise<void> {
      await Promise.all([...known].filter(name => !used.has(name)).map(name => rm(join(folder, name))))
    },
  }
}

/** Of the bytes and of how they are packed. */
function hashOf(bytes: Buffer, settings: object) {
  return createHash('sha256').update(JSON.stringify(settings)).update(bytes).digest('hex')
}

function paramsFor(bytes: Buffer, quality: number) {
  return {
    [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
    [BROTLI_PARAM_QUALITY]: quality,
    [BROTLI_PARAM_SIZE_HINT]: bytes.length,
    // Of all values the one that gives the fewest bytes for our pages and files: 0.6 % fewer than without.
    [BROTLI_PARAM_NPOSTFIX]: 3,
  }
}
