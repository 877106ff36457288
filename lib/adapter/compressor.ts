import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)
const { BROTLI_PARAM_MODE, BROTLI_MODE_TEXT, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants

/** Both encodings of a text. */
export type Compressed = { br: Buffer; gzip: Buffer }

/**
 * Compresses as small as it goes, and remembers: the same bytes are compressed once, also from one build to the next.
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
    async compress(bytes: Buffer): Promise<Compressed> {
      const hash = createHash('sha256').update(bytes).digest('hex')
      const [br, gz] = await Promise.all([
        recall(`${hash}.br`, () => toBrotli(bytes, { params: paramsFor(bytes) })),
        recall(`${hash}.gz`, () => toGzip(bytes, { level: 9 })),
      ])
      return { br, gzip: gz }
    },
    async close(): Promise<void> {
      await Promise.all([...known].filter(name => !used.has(name)).map(name => rm(join(folder, name))))
    },
  }
}

function paramsFor(bytes: Buffer) {
  return {
    [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
    [BROTLI_PARAM_QUALITY]: 11,
    [BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
}
