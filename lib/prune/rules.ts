import { pageScripts } from '#lib/page-scripts'

/** What a page was made by: the id of the build, and its style sheets by the address that pages give them. */
export type Origin = { build: string; styles: Record<string, string> }

/** What is done with a piece of a page: it stays, something takes its place, or the page is refused with this reason. */
export type Rule = { instead?: string; refused?: string }
type Attributes = Record<string, string>

const stays: Rule = {}
const cut: Rule = { instead: '' }
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
export function ruleForElement(name: string, attributes: Attributes, text: string, origin: Origin): Rule {
  const handler = Object.keys(attributes).find(key => key.startsWith('on'))
  if (handler) return { refused: `A script in the attribute ${handler}` }
  if (name === 'html' && attributes.id === '__next_error__') return { refused: 'A page that only script would fill' }
  if (name === 'template') return { refused: 'A part of the page that only script would put in its place' }
  if (name === 'script') return ruleForScript(attributes, text)
  if (name === 'style') return ruleForStyle(attributes, text)
  return text.includes('<') ? { refused: 'An element inside a text' } : ruleForOthers(name, attributes, origin)
}

/** What becomes of a comment. */
export function ruleForComment(text: string, { build }: Origin): Rule {
  if (boundaryMarks.has(text) || text === build.replaceAll('-', '_')) return cut
  return { refused: 'A comment that no finished page holds' }
}

function ruleForScript({ src, type = '' }: Attributes, text: string): Rule {
  if (src?.startsWith(`${own}static/`)) return cut
  if (src !== undefined) return { refused: 'A script of an unknown origin' }
  if (type === 'application/ld+json' || pageScripts.includes(text)) return stays
  return frameworkScripts.some(shape => shape.test(text)) ? cut : { refused: 'A script that is not known' }
}

function ruleForStyle(attributes: Attributes, text: string): Rule {
  if (text.includes(own)) return { refused: neverSent }
  return 'data-href' in attributes || 'data-precedence' in attributes ? { refused: saysMore } : stays
}

/** The style comes with the page: a reader on a slow line would wait for a second answer. */
function ruleForStyleSheet({ rel, href, 'data-precedence': _, ...others }: Attributes, { styles }: Origin): Rule {
  const style = styles[href ?? '']
  if (style === undefined) return { refused: neverSent }
  if (rel === 'preload') return cut
  return Object.keys(others).length ? { refused: saysMore } : { instead: `<style>${style}</style>` }
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
const saysMore = 'A style that says more than is known'
const neverSent = 'A file of the framework that the page would have to load'

function ruleForOthers(name: string, attributes: Attributes, origin: Origin): Rule {
  const { rel = '', as = '', href = '' } = attributes
  const ahead = rel === 'modulepreload' || (rel === 'preload' && as === 'script')
  if (name === 'link' && ahead && href.startsWith(own)) return cut
  const isStyle = rel === 'stylesheet' || (rel === 'preload' && as === 'style')
  if (name === 'link' && isStyle && href.startsWith(own)) return ruleForStyleSheet(attributes, origin)
  const addresses = Object.keys(attributes)
    .filter(key => takesAddress.has(key))
    .map(key => attributes[key] ?? '')
  if (addresses.some(address => ofFramework.test(address))) return { refused: neverSent }
  return addresses.some(address => scheme.test(address.replace(/\s/g, '')))
    ? { refused: 'A script in an address' }
    : stays
}
