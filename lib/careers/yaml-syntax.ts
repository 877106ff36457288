import type { YAMLError } from 'yaml'
import { shorten } from './found'
import { quote, type YamlProblem } from './yaml-values'

/** Beginnings of a line that hold a key and a value: the blanks, the dash of a list, the key, the value. */
const pair = /^([ \t]*(?:- )?)([A-Za-z_][\w-]*):(?:[ \t]+(.*?))?[ \t]*$/
const quotedWhole = /^(["']).*\1$/
type Line = { text: string; offset: number; index: number }
type Explain = (line: Line, lines: Line[], error: YAMLError) => { reason: string; column?: number } | undefined

/**
 * Says in an author's words why YAML cannot be read, at the line that is to be mended: a parser often stumbles later.
 * @param yaml the text that it was parsed from
 */
export function explainSyntax(error: YAMLError, yaml: string): YamlProblem {
  const known = explainCode(error, yaml)
  if (known) return { reason: known, offset: error.pos[0] }
  let offset = 0
  const lines = yaml.split('\n').map((text, index) => {
    const line = { text, offset, index }
    offset += text.length + 1
    return line
  })
  const last = lines.findLastIndex(line => line.offset <= error.pos[0])
  for (const explain of [...explanations]) {
    // The line after the one where the parser stopped may be the one that it cannot take.
    for (const line of lines.slice(1, last + 2)) {
      const found = line.text.trim() === '' ? undefined : explain(line, lines, error)
      if (found) return { reason: found.reason, offset: line.offset + (found.column ?? 0) }
    }
  }
  const at = lines[last]
  const reason = `Unexpected line “${shorten(at?.text ?? '')}”, which is no YAML, expected lines such as “title: Electrician”`
  return { reason, offset: error.pos[0] }
}

function explainCode({ code, pos }: YAMLError, yaml: string) {
  const found = yaml.slice(pos[0], pos[1] + 40)
  if (code === 'DUPLICATE_KEY') return `Unexpected second \`${/^[^:\s]*/.exec(found)}\`, expected it once`
  if (code === 'TAG_RESOLVE_FAILED')
    return `Unexpected YAML tag “${shorten(found.split(/\s/)[0] ?? '')}”, expected the value itself`
  if (code === 'MULTIPLE_DOCS')
    return 'Unexpected end of the front matter before its last line “---”, expected no line “...” or “---” inside'
  if (code === 'BAD_DQ_ESCAPE')
    return `Unexpected “${shorten(found.slice(0, 2))}” in double quotation marks, expected single ones around the value, where “\\” is a plain letter`
}

const explanations: Explain[] = [
  ({ text }) => {
    const tab = /^ *\t/.exec(text)
    if (tab) return { reason: 'Unexpected tab at the start of a line, expected blanks' }
  },
  function unclosed({ text, index }, lines) {
    const value = valueIn(text)
    const mark = value && /^["'[{]/.exec(value.text)?.[0]
    if (!value || !mark) return
    const rest = [value.text.slice(1), ...lines.slice(index + 1).map(line => line.text)].join('\n')
    if (mark === '[' || mark === '{') {
      const quotes = /^(?:[^"']|"[^"]*"|'[^']*')*?(?=["'][^"']*$)/.exec(value.text.slice(0, 500))?.[0].length
      const left = quotes === undefined ? undefined : value.text[quotes]
      if (left)
        return {
          reason: `Unexpected quotation mark ${left} that is never closed, expected one at the end of the item too`,
          column: value.column + (quotes ?? 0),
        }
      const end = mark === '[' ? ']' : '}'
      if (value.text.includes(end)) return
      return {
        reason: `Unexpected “${mark}” that no “${end}” closes on its line, expected “${shorten(value.text)}${end}”, or quotation marks around the value`,
        column: value.column,
      }
    }
    if (hasEnd(value.text, mark)) return
    const closed =
      new RegExp(`^[^${mark}]*${mark}[ \\t]*(?:\\n|$)`).test(rest) &&
      !rest
        .slice(0, rest.indexOf(mark))
        .split('\n')
        .slice(1)
        .some(line => pair.test(line))
    if (closed) return
    return {
      reason: `Unexpected quotation mark ${mark} that is never closed, expected one at the end of the value too: ${mark}${shorten(value.text.slice(1))}${mark}`,
      column: value.column,
    }
  },
  function afterQuotes({ text }) {
    const value = valueIn(text)
    const mark = value && /^["']/.exec(value.text)?.[0]
    if (!value || !mark || (quotedWhole.test(value.text) && !value.text.slice(1, -1).includes(mark))) return
    const end = value.text.indexOf(mark, 1)
    const rest = value.text.slice(end + 1)
    if (end < 0 || /^[ \t]*(?:#.*)?$/.test(rest)) return
    const isApostrophe = mark === "'" && /\w/.test(value.text[end - 1] ?? '') && /\w/.test(value.text[end + 1] ?? '')
    const inside = quotedWhole.test(value.text) || isApostrophe ? value.text.slice(1).replace(/["']$/, '') : value.text
    return {
      reason: `Unexpected “${shorten(rest)}” behind a quotation mark that closes, expected marks of the other kind around the whole value: ${quote(inside)}`,
      column: value.column,
    }
  },
  function noBlank({ text }) {
    const [, before = '', key, value] =
      /^([ \t]*(?:- )?)([A-Za-z]\w*)[:：](?![/\s])(.+)$/.exec(text) ??
      /^([ \t]*(?:- )?)([A-Za-z]\w*)[：]\s*(.*)$/.exec(text) ??
      []
    if (key)
      return {
        reason: `Unexpected “${shorten(text)}”, expected a colon and a blank after the key: “${key}: ${shorten(value?.trim() ?? '')}”`,
        column: before.length,
      }
  },
  function deeper({ text, index }, lines) {
    const above = lines.slice(1, index).findLast(line => line.text.trim() !== '' && !/^[ \t]*#/.test(line.text))
    const [, own = '', key] = /^( +)([A-Za-z]\w*):(?:\s|$)/.exec(text) ?? []
    const [, before = '', other, value] = pair.exec(above?.text ?? '') ?? []
    if (!key || !above || !value || /^[|>]/.test(value) || own.length <= before.length) return
    return {
      reason: `Unexpected ${own.length} blanks before \`${key}\`, expected ${before.length}, so that it stands in line with \`${other}\` above it`,
      column: own.length,
    }
  },
  function secondColon({ text }) {
    const value = valueIn(text)
    if (!value || /^["'[{|>]/.test(value.text) || !/:(?:\s|$)/.test(value.text)) return
    return {
      reason: `Unexpected second “:” on a line, expected quotation marks around the value: ${quote(value.text)}`,
      column: value.column,
    }
  },
  function dashBehindKey({ text }) {
    const value = valueIn(text)
    if (value && /^- /.test(value.text))
      return {
        reason: `Unexpected “- ” behind a key, expected the items of a list on lines of their own below it`,
        column: value.column,
      }
  },
  function reserved({ text }) {
    const value = valueIn(text)
    const mark = value && /^[@`%&*!|>\]},?]/.exec(value.text)?.[0]
    if (value && mark && !/^[|>][-+\d]*$/.test(value.text))
      return {
        reason: `Unexpected “${mark}” at the start of a value, expected quotation marks around it: ${quote(value.text)}`,
        column: value.column,
      }
  },
  function comment({ text }) {
    const value =
      valueIn(text) ?? (/^[ \t]+\S/.test(text) ? { text: text.trim(), column: text.search(/\S/) } : undefined)
    const at = value && !/^["']/.test(value.text) ? value.text.search(/[ \t]#/) : -1
    if (value && at >= 0)
      return {
        reason: `Unexpected “${shorten(value.text.slice(at))}” behind a value, where YAML begins a comment, expected quotation marks around the whole value`,
        column: value.column + at + 1,
      }
  },
  function noColon({ text }) {
    if (/^(?:---|[ \t]|#|- )/.test(text) || /:(?:\s|$)/.test(text)) return
    return {
      reason: `Unexpected “${shorten(text)}” without a key, expected “key: value”; a value that goes on is indented by two blanks`,
    }
  },
  function dashes({ text, index }, lines) {
    const above = lines.slice(1, index).findLast(line => line.text.trim() !== '')
    const own = /^( *)- /.exec(text)?.[1]
    const before = /^( *)- /.exec(above?.text ?? '')?.[1]
    if (own !== undefined && before !== undefined && own !== before)
      return {
        reason: `Unexpected ${own.length} blanks before an item of a list, expected ${before.length} as before the item above it`,
        column: own.length,
      }
  },
]

/** The value on a line: behind its key, or behind the dash of a list. */
function valueIn(text: string) {
  const [, before = '', key = '', value] = pair.exec(text) ?? []
  if (value) return { text: value, column: text.indexOf(value, before.length + key.length + 1) }
  const [, dash, item] = /^([ \t]*- +)(\S.*?)[ \t]*$/.exec(text) ?? []
  return dash && item && !pair.test(text) ? { text: item, column: dash.length } : undefined
}

function hasEnd(value: string, mark: string) {
  return value.indexOf(mark, 1) > 0
}
