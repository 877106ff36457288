import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ImageResponse } from 'next/og'
import type { ReactElement } from 'react'
import { pictureSize } from './look'

/**
 * Draws a picture for sharing, as PNG.
 * @param element its content; text in it must have gone through `toDrawable`: for a letter that the fonts lack,
 * `ImageResponse` would ask another host for a font
 */
export async function drawPicture(element: ReactElement): Promise<Uint8Array<ArrayBuffer>> {
  fonts ??= Promise.all(faces.map(readFace))
  const response = new ImageResponse(element, { ...pictureSize, fonts: await fonts })
  return new Uint8Array(await response.arrayBuffer())
}

const folder = join(process.cwd(), 'node_modules/@fontsource/gentium-book-plus/files')
/** Divided by letters: the renderer looks for each letter in one after the other. */
const faces = ['latin', 'latin-ext', 'vietnamese'].flatMap(letters =>
  ([400, 700] as const).map(weight => ({ name: `Serif ${letters}`, letters, weight })),
)
let fonts: Promise<Awaited<ReturnType<typeof readFace>>[]> | undefined

async function readFace({ name, letters, weight }: (typeof faces)[number]) {
  const file = join(folder, `gentium-book-plus-${letters}-${weight}-normal.woff`)
  return { name, weight, style: 'normal' as const, data: await readFile(file) }
}
