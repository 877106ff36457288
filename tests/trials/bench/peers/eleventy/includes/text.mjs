import markdownIt from 'markdown-it'

const markdown = markdownIt()

/** Text as HTML. */
export function escape(text) {
  return text.replace(/[&<>"]/g, sign => codes[sign])
}

/** The attribute, or nothing where it has no value. */
export function attribute(name, value) {
  return value ? ` ${name}="${escape(value)}"` : ''
}

export function each(values, write) {
  return values.map(write).join('')
}

/** Prose of paragraphs and lists. */
export function prose(source) {
  return `<div class="prose">${markdown.render(source).trim()}</div>`
}

/** Prose of one paragraph. */
export function phrase(source) {
  return `<div class="prose">${markdown.renderInline(source)}</div>`
}

const codes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
