import type { Heading, List, ListItem, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { found } from './found'
import { cutFront, withoutQuotes } from './label'
import { toProse, unwrap } from './markdown'
import type { Report } from './problem'
import { isQuestion, type Question } from './section-schema'

/** A paragraph, or a heading; `depth` counts the lists around it, and `starts` says that it begins an item. */
type Line = {
  children: PhrasingContent[]
  text: string
  depth: number
  starts: boolean
  isHeading: boolean
  position: Nodes['position']
}
type Draft = {
  question: string
  depth: number
  answer: RootContent[]
  lead?: Nodes['position']
  position: Nodes['position']
  faulty?: true
}

const phrase = 'what (?:the |an )?interviewers? (?:is|are) looking for'
const leadWords = new RegExp(String.raw`^\s*(["“‘']?)${phrase}(?:["”’']?\s*[:.–—-]+\s*["”’']?|["”’']?)(?:\s+|$)`, 'i')
const leadLine = new RegExp(String.raw`\n(?=["“‘']?${phrase})`, 'i')
const form = '“What the interviewer is looking for: …”'

/**
 * Reads the questions of an interview. A question is an item, a paragraph or a heading, in bold, italics, quotation
 * marks or with its number; “What the interviewer is looking for” may be nested below it, stand beside it as an item of
 * its own, or follow it as a paragraph. What follows it, lists too, is the answer, until the next question.
 * @param nodes what stands below the heading
 * @param report takes questions that ask nothing or have no answer, each once
 */
export function readInterview(nodes: RootContent[], report: Report): Question[] {
  const drafts: Draft[] = []
  read(nodes, drafts, 0)
  return drafts.map(draft => {
    const { question, answer, lead, position, faulty } = draft
    const lookingFor = toProse(unwrap(answer))
    const fault = faulty ? undefined : faultOf(draft, lookingFor.text)
    if (fault) report(fault.rule, fault.reason, fault.rule === 'question-answer' ? (lead ?? position) : position)
    return { question, lookingFor }
  })

  function read(blocks: RootContent[], all: Draft[], depth: number) {
    for (const [index, block] of blocks.entries()) {
      if (block.type === 'list') readList(block, all, depth)
      else if (block.type === 'paragraph' || block.type === 'heading')
        for (const line of toLines(block, depth, depth > 0 && index === 0)) take(line, all, blocks[index + 1])
    }
  }

  function readList(list: List, all: Draft[], depth: number) {
    const last = all.at(-1)
    const firsts = list.children.map(firstOf)
    const isAnswer =
      last?.lead && !firsts.some(text => leadWords.test(text)) && (depth > last.depth || !firsts.some(isQuestion))
    if (isAnswer) last.answer.push(list)
    else for (const item of list.children) read(item.children, all, depth + 1)
  }

  function take(line: Line, all: Draft[], next: RootContent | undefined) {
    const last = all.at(-1)
    const answer = answerOf(line)
    const asks = line.isHeading || isQuestion(withoutQuotes(line.text)) || leadsNext(line, next)
    if (answer && last && !last.lead) {
      last.lead = line.position
      if (answer.length > 0) last.answer.push({ type: 'paragraph', children: answer })
    } else if (answer) {
      report(
        'question-answer',
        `Unexpected second ${form} without a question before it, expected a question`,
        line.position,
      )
    } else if (last?.lead && !asks && (!line.starts || line.depth > last.depth)) {
      last.answer.push({ type: 'paragraph', children: line.children })
    } else if (last && !last.lead && !asks && !last.faulty) {
      last.faulty = true
      const reason = `Unexpected ${found(line.text)} below a question, expected it to begin with “What the interviewer is looking for:”`
      report('question-answer', reason, line.position)
    } else
      all.push({
        question: questionOf(line.text, all.length + 1),
        depth: line.depth,
        answer: [],
        position: line.position,
      })
  }
}

function faultOf({ question, lead }: Draft, answer: string) {
  if (question === '')
    return { rule: 'question-form' as const, reason: 'Unexpected item without words, expected a question' }
  if (!isQuestion(question)) {
    const reason = `Unexpected ${found(question)} as a question, expected “?” at its end, or a request such as “Describe …” or “Tell me …”`
    return { rule: 'question-form' as const, reason }
  }
  if (answer === '' && lead)
    return { rule: 'question-answer' as const, reason: `Unexpected end of ${form}, expected what a good answer shows` }
  if (answer === '')
    return {
      rule: 'question-answer' as const,
      reason: `Unexpected question ${found(question)} without an answer, expected ${form} below it`,
    }
}

/** Without its quotation marks, and without a number that only counts: the third question may begin with “3.”. */
function questionOf(text: string, number: number) {
  const counted = new RegExp(String.raw`^(?:Q(?:uestion)?\s*)?${number}\s*[.):]\s+`, 'i')
  return withoutQuotes(text.replace(counted, ''))
}

/** What follows “What the interviewer is looking for”; nothing where a line begins another way. */
function answerOf({ children }: Line): PhrasingContent[] | undefined {
  const text = toText(children)
  const match = leadWords.exec(text)
  if (!match) return
  const [whole, open] = match
  const hasMark = /[:.–—-]["”’']?\s*$/.test(whole) || whole.length >= text.length
  const ends = children[0]?.type !== 'text' && toText(children[0]).trim().length <= whole.trim().length
  if (!hasMark && !ends) return
  // A quotation mark behind the colon begins the answer, unless one before the words asks for it.
  const length = !open && /[:.–—-]\s*["”’']\s*$/.test(whole) ? whole.search(/["”’']\s*$/) : whole.length
  return cutFront(children, length)
}

/** Whether the next thing is the label of an answer: then a line is a question, whatever its form. */
function leadsNext({ starts, depth }: Line, next: RootContent | undefined) {
  if (!next) return false
  const text = next.type === 'list' ? firstOf(next.children[0]) : next.type === 'paragraph' ? toText(next) : ''
  return leadWords.test(text) && (starts || depth === 0)
}

function firstOf(item: ListItem | undefined) {
  const [first] = item?.children ?? []
  return first?.type === 'paragraph' ? withoutQuotes(toText(first).replace(/\s+/g, ' ').trim()) : ''
}

function toLines(block: Paragraph | Heading, depth: number, starts: boolean): Line[] {
  return divide(block.children).map((children, index) => {
    const text = toText(children).replace(/\s+/g, ' ').trim()
    return {
      children,
      text,
      depth,
      starts: starts && index === 0,
      isHeading: block.type === 'heading',
      position: block.position,
    }
  })
}

/** Parts a paragraph in which question and answer stand on two lines. */
function divide(children: PhrasingContent[]): PhrasingContent[][] {
  const text = toText(children)
  const at = text.search(leadLine)
  return at < 0 ? [children] : [cutEnd(children, at), cutFront(children, at + 1)]
}

function cutEnd(children: PhrasingContent[], length: number): PhrasingContent[] {
  const kept: PhrasingContent[] = []
  let left = length
  for (const child of children) {
    const words = toText(child).length
    if (words <= left) kept.push(child)
    else if (child.type === 'text' && left > 0) kept.push({ ...child, value: child.value.slice(0, left).trimEnd() })
    left -= words
    if (left <= 0) break
  }
  return kept
}
