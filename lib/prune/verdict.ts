import { pageModules, pageScripts } from '#lib/page-scripts'

/** What is done with a piece of a page: it stays, it is cut, or the page is refused with this reason. */
export type Verdict = { cut?: 'whole' | 'attributes'; refused?: string }
type Attributes = Record<string, string>

const stays: Verdict = {}
const cut: Verdict = { cut: 'whole' }
const own = '/_next/'
/** Flight payload, Next's and React's own starting lines. */
const frameworkScripts = [
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(/,
  /^self\.__next_f\.push\(/,
  /^self\.__next_r=/,
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\(/,
  /^requestAnimationFrame\(function\(\)\{\$RT=performance\.now\(\)\}\);$/,
]
/** Between two texts, and around a boundary that is complete. */
const boundaryMarks = new Set([' ', '$', '/$', '&', '/&'])

/** What becomes of an element, by its attributes and, where it holds nothing else, by its text. */
export function judgeElement(name: string, attributes: Attributes, text: string): Verdict {
  const handler = Object.keys(attributes).find(key => key.startsWith('on'))
  if (handler) return { refused: `A script in the attribute ${handler}` }
  if (name === 'html' && attributes.id === '__next_error__') return { refused: 'A page that only script would fill' }
  if (name === 'template') return { refused: 'A part of the page that only script would put in its place' }
  if (name === 'script') return judgeScript(attributes, text)
  if (name === 'style') return judgeStyle(attributes, text)
  return text.includes('<') ? { refused: 'An element inside a text' } : judgeOthers(name, attributes)
}

/** What becomes of a comment. */
export function judgeComment(text: string, buildId: string): Verdict {
  if (boundaryMarks.has(text) || text === buildId.replaceAll('-', '_')) return cut
  return { refused: 'A comment that no finished page holds' }
}

function judgeScript({ src, type = '' }: Attributes, text: string): Verdict {
  if (src?.startsWith(`${own}static/`)) return cut
  if (src && pageModules.includes(src)) return stays
  if (src !== undefined) return { refused: 'A script of an unknown origin' }
  if (type === 'application/ld+json' || pageScripts.includes(text)) return stays
  return frameworkScripts.some(shape => shape.test(text)) ? cut : { refused: 'A script that is not known' }
}

/** React notes on a style which files it was made of; only its script would read that. */
function judgeStyle({ 'data-href': files, 'data-precedence': rank, ...others }: Attributes, text: string): Verdict {
  if (Object.values(others).join().includes(own) || text.includes(own)) return { refused: neverSent }
  if (files === undefined && rank === undefined) return stays
  return Object.keys(others).length ? { refused: 'A style that says more than is known' } : { cut: 'attributes' }
}

/** Other attributes hold words, a reader's own among them. */
const takesAddress = new Set([
  'href',
  'xlink:href',
  'src',
  'srcset',
  'imagesrcset',
  'poster',
  'data',
  'action',
  'formaction',
])
const ofFramework = /(?:^|,)\s*(?:(?:https?:)?\/\/[^/]*)?\/_next\//
const scheme = /^\W*javascript:/i
const neverSent = 'A file of the framework that the page would have to load'

function judgeOthers(name: string, attributes: Attributes): Verdict {
  const { rel = '', as = '', href = '' } = attributes
  const ahead = rel === 'modulepreload' || (rel === 'preload' && as === 'script')
  if (name === 'link' && ahead && href.startsWith(own)) return cut
  const addresses = Object.keys(attributes)
    .filter(key => takesAddress.has(key))
    .map(key => attributes[key] ?? '')
  if (addresses.some(address => ofFramework.test(address))) return { refused: neverSent }
  return addresses.some(address => scheme.test(address.replace(/\s/g, '')))
    ? { refused: 'A script in an address' }
    : stays
}
