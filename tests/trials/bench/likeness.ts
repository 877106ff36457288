import { compareShown, readShown } from './words'

const most = 0.01

/**
 * Holds the pages of a peer against ours: the same words in the same order, as many pictures.
 * @param fetchOurs gives our page at a path as HTML, and `fetchTheirs` the peer's
 * @returns a line on each page that differs
 * @throws Error when more than one word in a hundred differs, or a picture: then figures could not be compared
 */
export async function compareSites(
  name: string,
  paths: string[],
  fetchOurs: (path: string) => Promise<string>,
  fetchTheirs: (path: string) => Promise<string>,
): Promise<string[]> {
  const lines: string[] = []
  for (const path of paths) {
    const [ours, theirs] = [readShown(await fetchOurs(path)), readShown(await fetchTheirs(path))]
    const { share, missing, added } = compareShown(ours, theirs)
    const pictures = `${ours.pictures} pictures here, ${theirs.pictures} there`
    const words = `without “${missing.slice(0, 12).join(' ')}”, with “${added.slice(0, 12).join(' ')}”`
    const line = `${name} differs from us at ${path} in ${(share * 100).toFixed(1)} % of the words: ${words}; ${pictures}.`
    if (share > most || ours.pictures !== theirs.pictures) throw new Error(line)
    if (share > 0) lines.push(line)
  }
  return lines
}
