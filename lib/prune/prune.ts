import { Parser } from 'htmlparser2'
import { judgeComment, judgeElement, type Verdict } from './verdict'

/**
 * Cuts the framework's script, its flight payload, its preloads and its marks out of a page that Next rendered. The
 * parser only locates: what stays is byte for byte what Next wrote.
 * @param html a whole document
 * @param buildId of the build that rendered it: Next writes it into a comment
 * @returns the document without them
 * @throws Error when it meets something that needs script, or that it does not know: such a page must not be served
 */
export function prune(html: string, buildId: string): string {
  const kept: string[] = []
  let from = 0
  const judge = (verdict: Verdict, start: number, end: number) => {
    if (verdict.refused) throw new Error(`${verdict.refused}: ${html.slice(start, start + 160)}`)
    if (!verdict.cut) return
    kept.push(html.slice(from, start))
    from = end
  }
  let open: { name: string; attributes: Record<string, string>; start: number } | undefined
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const start = parser.startIndex
        if (name === 'script') open = { name, attributes, start }
        else judge(judgeElement(name, attributes, ''), start, parser.endIndex + 1)
      },
      onclosetag(name) {
        if (name !== 'script' || !open) return
        const whole = html.slice(open.start, parser.endIndex + 1)
        judge(judgeElement(name, open.attributes, textOf(whole)), open.start, parser.endIndex + 1)
        open = undefined
      },
      oncomment(text) {
        judge(judgeComment(text, buildId), parser.startIndex, parser.endIndex + 1)
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.end(html)
  if (open) throw new Error('A script that is not closed')
  return kept.join('') + html.slice(from)
}

function textOf(script: string) {
  return script.slice(script.indexOf('>') + 1, script.lastIndexOf('</'))
}
