import { pathToFileURL } from 'node:url'
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import { toVisible } from './control-characters'
import { type Rule, rules } from './rules'

export type Place = Point | Position

/** Takes a mistake that the reader of a section has found. */
export type Report = (rule: Rule, reason: string, place: Place | undefined) => void

/** Who says so: the `source` of every message. */
const source = 'career-guide'

/**
 * Notes a mistake on a file and goes on.
 * @param file the profile
 * @param rule the rule that was broken; the message links to its explanation in `content/README.md`
 * @param reason what was found and what was expected, or what to write
 * @param place where; the first character of the file when not given
 */
export function addProblem(file: VFile, rule: Rule, reason: string, place?: Place): void {
  note(file, rule, reason, place).fatal = true
}

/** Notes what could be better but keeps no profile from its page. */
export function addWarning(file: VFile, rule: Rule, reason: string, place?: Place): void {
  note(file, rule, reason, place)
}

/** Whether a mistake was noted on a file; warnings are none. */
export function hasProblem({ messages }: VFile): boolean {
  return messages.some(({ fatal }) => fatal)
}

function note(file: VFile, rule: Rule, reason: string, place: Place = { line: 1, column: 1 }) {
  const message = file.message(toVisible(reason), { place, source, ruleId: rule })
  message.url = `${pathToFileURL('content/README.md')}#${rules[rule]}`
  return message
}

/** The place of the character at `index`. */
export function placeAt(text: string, index: number): Point {
  const lines = text.slice(0, index).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
