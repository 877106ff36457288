import type { Nodes, Parents, PhrasingContent, RootContent } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { splitLabel } from './label'
import { toProse } from './markdown'
import type { Places } from './places'

const lookingFor = /^what (?:the |an )?interviewers? (?:is|are) looking for$/i
const lookingForLine = /\n(?=(?:\*\*)?what (?:the |an )?interviewers? (?:is|are) looking for)/i

/**
 * Reads the questions of an interview. The line “What the interviewer is looking for” may be nested below its
 * question, stand beside it as an item of its own, or follow it as a paragraph.
 * @param nodes what stands below the heading
 * @param path where the questions belong in the draft
 */
export function readInterview(nodes: RootContent[], path: string[], places: Places) {
  const questions: { question: string; lookingFor: ReturnType<typeof toProse> }[] = []
  for (const { children, position } of paragraphsOf(nodes)) {
    const { label, rest } = splitLabel(children)
    const last = questions.at(-1)
    if (lookingFor.test(label) && last && !last.lookingFor.text) {
      last.lookingFor = toProse(rest)
      if (rest.length > 0) places.setValue([...path, questions.length - 1, 'lookingFor'], position)
      continue
    }
    places.setValue([...path, questions.length], position)
    questions.push({ question: toText(children).replace(/\s+/g, ' ').trim(), lookingFor: { html: '', text: '' } })
  }
  return questions
}

function paragraphsOf(nodes: Nodes[]): { children: PhrasingContent[]; position: Nodes['position'] }[] {
  return nodes.flatMap(node => {
    if (node.type === 'paragraph') return divide(node.children).map(children => ({ children, position: node.position }))
    return paragraphsOf((node as Parents).children ?? [])
  })
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
