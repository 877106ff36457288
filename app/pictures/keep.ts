import { LRUCache } from 'lru-cache'

type Picture = Uint8Array<ArrayBuffer>

/** About 70 kB each; while a picture is drawn, all who ask wait for the same one, and a failure is forgotten. */
const pictures = new LRUCache<string, Picture, () => Promise<Picture>>({
  max: 300,
  fetchMethod: (_version, _before, { context: draw }) => draw(),
})

/**
 * Draws a picture once a process; those asked for longest ago are let go when there are many.
 * @param version changes with what the picture shows
 * @throws what `draw` throws
 */
export function keepPicture(version: string, draw: () => Promise<Picture>): Promise<Picture> {
  return pictures.forceFetch(version, { context: draw })
}
