import type { RootContent } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import type { Item, Prose, Sections } from '#lib/careers/section-schema'
import { fromHtml } from './document/from-html'

/**
 * What an author wrote below each heading, in pieces that are read by themselves: paragraphs, items of lists, labels,
 * questions. Times, and all that the page itself adds, are not among them.
 * @returns an empty list for a section that says nothing
 */
export function textsOf(sections: Sections): Record<keyof Sections, string[]> {
  const { day, interview, steps, skills, responsibilities, ...prose } = sections
  return {
    overview: piecesOf(prose.overview),
    education: piecesOf(prose.education),
    salary: piecesOf(prose.salary),
    outlook: piecesOf(prose.outlook),
    day: [day?.intro, ...(day?.entries ?? []).map(({ text }) => text), ...(day?.reasons ?? [])].flatMap(piecesOf),
    steps: steps.flatMap(piecesOfItem),
    skills: skills.flatMap(piecesOfItem),
    responsibilities: responsibilities.flatMap(piecesOfItem),
    interview: interview.flatMap(({ question, lookingFor }) => [question, ...piecesOf(lookingFor)]),
    questions: piecesOf(prose.questions),
  }
}

function piecesOfItem({ label, text }: Item) {
  return [label, ...piecesOf(text)]
}

function piecesOf(prose: Prose | undefined): string[] {
  return prose ? divide(fromHtml(prose.html) as RootContent[]) : []
}

function divide(nodes: RootContent[]): string[] {
  if (!nodes.some(({ type }) => ['paragraph', 'list', 'listItem'].includes(type))) return [toText(nodes)]
  return nodes.flatMap(node => ('children' in node ? divide(node.children as RootContent[]) : [toText(node)]))
}
