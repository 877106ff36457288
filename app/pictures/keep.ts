type Picture = Uint8Array<ArrayBuffer>

/** About 70 kB each. */
const most = 300
const kept = new Map<string, Promise<Picture>>()

/**
 * Draws a picture once a process; those asked for longest ago are let go when there are many.
 * @param version changes with what the picture shows
 */
export function keepPicture(version: string, draw: () => Promise<Picture>): Promise<Picture> {
  const picture = kept.get(version) ?? draw()
  kept.delete(version)
  kept.set(version, picture)
  picture.catch(() => kept.delete(version))
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break
    kept.delete(oldest)
  }
  return picture
}
