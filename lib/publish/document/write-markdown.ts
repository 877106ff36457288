import type { RootContent, Text } from 'mdast'
import { remark } from 'remark'

/** Words in which no rule of Markdown sees more than words, wherever they stand: no mark, no break, no digit in front. */
const plain = /^\p{L}(?:[\p{L}\d ,.:;/%$'"()’“”–—+-]*[\p{L}\d,.:;%)])?$/u

const processor = remark()
  .data('settings', {
    bullet: '-',
    rule: '-',
    handlers: {
      // The library holds each text against dozens of patterns, which was two thirds of all work; most texts need none.
      text: ({ value }: Text, _, state, info) => (plain.test(value) ? value : state.safe(value, info)),
    },
  })
  .freeze()

/** The blocks of a document as Markdown. Words that look like Markdown or HTML are escaped. */
export function writeMarkdown(children: RootContent[]): string {
  return processor.stringify({ type: 'root', children })
}
