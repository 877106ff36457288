import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'

/**
 * The style sheets of a build, by the address that its pages give them.
 * @param distDir the folder of the build
 * @throws Error for one that cannot stand inside a page: it ends the element, or loads a file of the framework
 */
export async function readStyles(distDir: string): Promise<Record<string, string>> {
  const folder = join(distDir, 'static')
  const names = (await readdir(folder, { recursive: true })).filter(name => name.endsWith('.css'))
  const styles = await Promise.all(
    names.map(async name => [toAddress(name), await readFile(join(folder, name), 'utf8')]),
  )
  for (const [address, text = ''] of styles)
    if (/<\/style|\/_next\/|@import|@charset/i.test(text)) throw new Error(`${address} cannot stand inside a page`)
  return Object.fromEntries(styles)
}

function toAddress(name: string) {
  return `/_next/static/${name.split(sep).join('/')}`
}
