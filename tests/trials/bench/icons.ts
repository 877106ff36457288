import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'parse5'
import { attributeOf, findAll } from './element'

const kinds = ['icon', 'apple-touch-icon', 'manifest']

/** Puts the icons and the manifest that a page names among the files of a peer, which names them as well. */
export async function copyIcons(page: string, files: string): Promise<void> {
  const links = findAll(parse(await (await fetch(page)).text()), 'link')
  for (const link of links.filter(link => kinds.includes(attributeOf(link, 'rel')))) {
    const address = new URL(attributeOf(link, 'href'), page)
    const answer = await fetch(new URL(address.pathname + address.search, page))
    if (!answer.ok) throw new Error(`${address.pathname} answers ${answer.status}.`)
    mkdirSync(dirname(join(files, address.pathname)), { recursive: true })
    writeFileSync(join(files, address.pathname), new Uint8Array(await answer.arrayBuffer()))
  }
}
