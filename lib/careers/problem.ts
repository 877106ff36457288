import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import { toVisible } from './control-characters'

export type Place = Point | Position

/**
 * Notes a mistake on a file and goes on.
 * @param file the profile
 * @param reason what was found and what was expected, or what to write
 * @param place where; the first character of the file when not given
 */
export function addProblem(file: VFile, reason: string, place: Place = { line: 1, column: 1 }): void {
  file.message(toVisible(reason), { place }).fatal = true
}

/** The place of the character at `index`. */
export function placeAt(text: string, index: number): Point {
  const lines = text.slice(0, index).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
