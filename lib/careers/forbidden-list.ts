import type { Nodes } from 'mdast'
import type { Rule } from './rules'

/** Something that a profile may not hold. `content/README.md` shows the same list to authors; a test holds them together. */
export type Forbidden = {
  rule: Rule
  name: string
  /** As an author would write it. */
  example: string
  /** What to write in its place. */
  instead: string
  /** The kinds of node that it is, where CommonMark knows it. */
  types?: Nodes['type'][]
  /** What it looks like in the source of a paragraph, where CommonMark takes it for text. */
  pattern?: RegExp
  /** What Markdown left over in a text, as a mark of its own that marks nothing. */
  mark?: RegExp
}

const plain = 'paragraphs, lists, bold, italics and links'

/** The one list of what a profile may not hold, in the order in which a paragraph is looked through. */
export const forbidden: readonly Forbidden[] = [
  {
    rule: 'no-html',
    name: 'raw HTML',
    example: '<b>bold</b>',
    instead: plain,
    types: ['html'],
    pattern: /<\/?[a-z][\w:-]*(?=[\s/>]|$)[^<>]*>?|<(?:[?%!][^<>]*>?)/g,
  },
  {
    rule: 'no-mdx',
    name: 'MDX',
    example: '<Card />',
    instead: `${plain}, without imports and tags`,
    pattern:
      /<\/?[A-Z][\w.:-]*[^<>]*>?|<\/?>|^[ \t]*import[ \t]+(?:["'“‘].*|\S.*[ \t]from[ \t]+["'“‘].*)|^[ \t]*export[ \t]+(?:const|let|var|default|function|async|class|type|\{|\*).*/gm,
  },
  {
    rule: 'no-table',
    name: 'table',
    example: '| Level | Years |',
    instead: 'a list, or sentences',
    pattern: /^[ \t]*\|.*|^[ \t]*:?-+:?[ \t]*\|[ \t|:-]*$|^[ \t]*\+[-=][-=+]+[ \t]*$/gm,
  },
  {
    rule: 'no-footnote',
    name: 'footnote',
    example: '[^1]',
    instead: 'the words in the sentence itself, or a link: “[words](https://…)”',
    pattern: /\[\^[^\]\s]*\]:?|\^\[|\[@[\w-]+[^\]]*\]/g,
  },
  {
    rule: 'no-task-list',
    name: 'task list',
    example: '- [ ] Apply',
    instead: 'an item without the box',
    pattern: /^[ \t]*\[[ xX]\](?=[ \t])/g,
  },
  {
    rule: 'no-wiki-link',
    name: 'wiki link',
    example: '[[Welder]]',
    instead: 'a link with its address: “[words](/careers/…)”',
    pattern: /!?\[\[[^\]\n]*(?:\]\])?/g,
  },
  {
    rule: 'no-block-mark',
    name: 'block of another Markdown',
    example: ':::note',
    instead: 'a paragraph',
    pattern:
      /^[ \t]*:{2,}.*|^[ \t]*!{3}[ \t].*|^[ \t]*\?{3}\+?[ \t].*|(?<=^|\s):[a-z][\w-]*\[|^[ \t]*:[ \t]+\S.*|\$\$|%%/gm,
  },
  {
    rule: 'no-shortcode',
    name: 'shortcode',
    example: '{{ video }}',
    instead: `${plain}: braces mean nothing here`,
    pattern:
      /\{+[%{#<:.]?[^{}\n]*[%}#>]?\}+|[{}]+|\[\/?[a-z][\w-]*(?:[ \t]+[\w-]+=[^\]\n]*)\]|\[\/[a-z][\w-]*\]|\[toc\]/gi,
  },
  {
    rule: 'no-strike-through',
    name: 'strike-through',
    example: '~~old~~',
    instead: 'only the words that hold',
    pattern:
      /~~+[^~\n]*(?:~~+)?|(?<![\w~])~[^\s~](?:[^~\n]*[^\s~])?~(?![\w~])|(?<![\w=])==(?=\S)[^=\n]*[^\s=]==|(?<![\w+])\+\+(?=\S)[^+\n]*[^\s+]\+\+(?!\w)/g,
  },
  {
    rule: 'no-bare-address',
    name: 'bare address',
    example: 'https://example.org',
    instead: 'a link: “[name of the page](https://…)”',
    pattern:
      /\b(?:https?|ftp|mailto|tel|file):(?:\/\/)?[^\s<>]*[^\s<>.,;:!?)"'”’*_]|\bwww\.[^\s<>]*[^\s<>.,;:!?)"'”’*_]/gi,
  },
  {
    rule: 'no-emoji-code',
    name: 'emoji code',
    example: ':smile:',
    instead: 'words',
    pattern: /(?<![\w:.]):(?:[a-z][\w+-]*|[+-]1|100|1234):(?![\w:])/gi,
  },
  {
    rule: 'no-stray-mark',
    name: 'mark without its other half',
    example: '**bold',
    instead: 'both halves, or a backslash before a mark that is meant as a letter',
    mark: /\*\*|__|`|\]\(|(?<!\d)\*(?=\S)|(?<=\S)\*(?!\d)|(?<![\p{L}\d_])_(?=[\p{L}\d])|(?<=[\p{L}\d])_(?![\p{L}\d_])|^#{2,6}(?=[^\s#])/u,
  },
  {
    rule: 'no-image',
    name: 'image',
    example: '![A nurse](nurse.png)',
    instead: plain,
    types: ['image', 'imageReference'],
  },
  { rule: 'no-code-block', name: 'code block', example: '```', instead: plain, types: ['code'] },
  {
    rule: 'no-block-quote',
    name: 'block quote',
    example: '> Quoted',
    instead: 'your own text: a line that starts with “>” is guidance to replace',
    types: ['blockquote'],
  },
  { rule: 'no-dividing-line', name: 'dividing line', example: '***', instead: plain, types: ['thematicBreak'] },
  {
    rule: 'no-line-break',
    name: 'line break',
    example: 'end of a line\\',
    instead: `${plain}: an empty line begins a new paragraph`,
    types: ['break'],
  },
  {
    rule: 'no-reference-link',
    name: 'reference link',
    example: '[words][1]',
    instead: 'the address in place: “[words](https://…)”',
    pattern: /\[[^\][\n]+\]\[[^\][\n]*\]/g,
  },
  {
    rule: 'no-link-title',
    name: 'title of a link',
    example: '[words](https://example.org "Title")',
    instead: 'the address alone: no page shows the title',
  },
  {
    rule: 'link-address',
    name: 'link to elsewhere',
    example: '[words](http://example.org)',
    instead: '“https://…”, a page of this site such as “/careers”, or a section such as “#skills”',
  },
  {
    rule: 'no-list-number',
    name: 'list that begins elsewhere',
    example: '1986. A year',
    instead: '“1.”, or a word before the number',
  },
]
