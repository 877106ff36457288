import type { ListItem, Nodes, Parents, PhrasingContent, RootContent } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { splitLabel } from './label'
import { toProse, unwrap } from './markdown'
import type { Places } from './places'
import { isQuestion } from './section-schema'

type Line = { children: PhrasingContent[]; text: string; startsItem: boolean; position: Nodes['position'] }
type Draft = { question: string; answer: RootContent[] }

const lookingFor = /^what (?:the |an )?interviewers? (?:is|are) looking for$/i
const lookingForLine = /\n(?=(?:\*\*)?what (?:the |an )?interviewers? (?:is|are) looking for)/i

/**
 * Reads the questions of an interview. The line “What the interviewer is looking for” may be nested below its
 * question, stand beside it as an item of its own, or follow it as a paragraph.
 * @param nodes what stands below the heading
 * @param path where the questions belong in the draft
 */
export function readInterview(nodes: RootContent[], path: string[], places: Places) {
  const drafts: Draft[] = []
  const lines = nodes.flatMap(node => (node.type === 'list' ? node.children : [node])).flatMap(toLines)
  lines.forEach((line, index) => {
    const last = drafts.at(-1)
    const isAnswered = last !== undefined && last.answer.length > 0
    const answer = answerOf(line)
    const next = lines[index + 1]
    const asks = isQuestion(line.text) || (next !== undefined && answerOf(next) !== undefined)
    if (answer && last && !isAnswered) {
      if (answer.length > 0) last.answer = [{ type: 'paragraph', children: answer }]
      places.setValue([...path, drafts.length - 1, 'lookingFor'], line.position)
    } else if (last && isAnswered && !asks && !answer && !line.startsItem) {
      last.answer.push({ type: 'paragraph', children: line.children })
    } else if (last && !isAnswered && !asks) {
      // An answer without its label: the schema asks for that here.
      places.setValue([...path, drafts.length - 1, 'lookingFor'], line.position)
    } else {
      places.setValue([...path, drafts.length], line.position)
      drafts.push({ question: line.text, answer: [] })
    }
  })
  return drafts.map(({ question, answer }) => ({ question, lookingFor: toProse(unwrap(answer)) }))
}

function answerOf({ children }: Line): PhrasingContent[] | undefined {
  const { label, rest } = splitLabel(children)
  return lookingFor.test(label) ? rest : undefined
}

function toLines(block: ListItem | Nodes): Line[] {
  return paragraphsOf(block).map(({ children, position }, index) => {
    const text = toText(children).replace(/\s+/g, ' ').trim()
    return { children, position, text, startsItem: block.type === 'listItem' && index === 0 }
  })
}

function paragraphsOf(node: Nodes): { children: PhrasingContent[]; position: Nodes['position'] }[] {
  if (node.type !== 'paragraph') return ((node as Parents).children ?? []).flatMap(paragraphsOf)
  return divide(node.children).map(children => ({ children, position: node.position }))
}

/** Parts a paragraph in which question and answer stand on two lines. */
function divide(children: PhrasingContent[]): PhrasingContent[][] {
  const at = children.findIndex((node, index) => {
    if (node.type !== 'text') return false
    const next = children[index + 1]
    return lookingForLine.test(node.value + (node.value.endsWith('\n') && next ? toText(next) : ''))
  })
  const node = children[at]
  if (node?.type !== 'text') return [children]
  const [before = '', ...after] = node.value.split(lookingForLine)
  const first: PhrasingContent[] = [...children.slice(0, at), { ...node, value: before.trimEnd() }]
  const rest = after.join('').trimStart()
  const second: PhrasingContent[] = [...(rest ? [{ ...node, value: rest }] : []), ...children.slice(at + 1)]
  return [first, second]
}
