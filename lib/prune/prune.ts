import { Parser } from 'htmlparser2'
import { type Origin, type Rule, ruleForComment, ruleForElement } from './rules'

/** Elements in which a tag is text. In a drawing it is none for browsers, so there may be none in any of them. */
const holdText = new Set(['script', 'style', 'title', 'textarea', 'iframe', 'xmp', 'noembed', 'noframes', 'plaintext'])

/**
 * Cuts the framework's script, its flight payload, its preloads and its marks out of a page that Next rendered, and puts
 * style sheets where they are asked for. The parser only locates: what stays is byte for byte what Next wrote.
 * @param html a whole document
 * @param origin the build that rendered it: Next writes its id into a comment
 * @returns the document without them, its style inside
 * @throws Error when it meets something that needs script, or that it does not know: such a page must not be served
 */
export function prune(html: string, origin: Origin): string {
  const kept: string[] = []
  let from = 0
  const apply = ({ instead, refused }: Rule, start: number, end: number) => {
    if (refused) throw new Error(`${refused}: ${html.slice(start, start + 160)}`)
    if (instead === undefined) return
    kept.push(html.slice(from, start), instead)
    from = end
  }
  let open: { attributes: Record<string, string>; start: number; inside: number } | undefined
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const start = parser.startIndex
        const inside = parser.endIndex + 1
        if (open) apply({ refused: 'An element inside a text' }, open.start, inside)
        if (holdText.has(name)) open = { attributes, start, inside }
        else apply(ruleForElement(name, attributes, '', origin), start, inside)
      },
      onclosetag(name, implied) {
        if (!open || !holdText.has(name)) return
        const { attributes, start, inside } = open
        const closed = !implied && html[parser.endIndex] === '>'
        if (!closed) apply({ refused: `A ${name} that is not closed` }, start, inside)
        const text = html.slice(inside, parser.startIndex)
        apply(ruleForElement(name, attributes, text, origin), start, parser.endIndex + 1)
        open = undefined
      },
      oncomment(text) {
        if (open) apply({ refused: 'A comment inside a text' }, open.start, parser.endIndex + 1)
        apply(ruleForComment(text, origin), parser.startIndex, parser.endIndex + 1)
      },
      onprocessinginstruction(name) {
        if (name !== '!doctype') apply({ refused: 'An instruction that no page holds' }, parser.startIndex, 0)
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.end(html)
  return kept.join('') + html.slice(from)
}
