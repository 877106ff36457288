import { pageModules, pageScripts } from '#lib/page-scripts'

/** What is done with a piece of a page: it stays, it is cut, or the page is refused with this reason. */
export type Verdict = { cut?: true; refused?: string }

const stays: Verdict = {}
const cut: Verdict = { cut: true }
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

/** What becomes of an element, by its attributes and, for a script, by its text. */
export function judgeElement(name: string, attributes: Record<string, string>, text: string): Verdict {
  const handler = Object.keys(attributes).find(key => key.startsWith('on'))
  if (handler) return { refused: `A script in the attribute ${handler}` }
  if (name === 'html' && attributes.id === '__next_error__') return { refused: 'A page that only script would fill' }
  if (name === 'template') return { refused: 'A part of the page that only script would put in its place' }
  if (name === 'script') return judgeScript(attributes, text)
  if (name === 'link') return judgeLink(attributes)
  return stays
}

/** What becomes of a comment. */
export function judgeComment(text: string, buildId: string): Verdict {
  if (boundaryMarks.has(text) || text === buildId.replaceAll('-', '_')) return cut
  return { refused: 'A comment that no finished page holds' }
}

function judgeScript({ src, type = '' }: Record<string, string>, text: string): Verdict {
  if (src?.startsWith(`${own}static/`)) return cut
  if (src && pageModules.includes(src)) return stays
  if (src !== undefined) return { refused: 'A script of an unknown origin' }
  if (type === 'application/ld+json' || pageScripts.includes(text)) return stays
  return frameworkScripts.some(shape => shape.test(text)) ? cut : { refused: 'A script that is not known' }
}

function judgeLink({ rel = '', as = '', href = '' }: Record<string, string>): Verdict {
  if (!href.startsWith(own)) return stays
  if (rel === 'modulepreload' || (rel === 'preload' && as === 'script')) return cut
  return { refused: 'A file of the framework that the page would have to load' }
}
