import { formatDay } from '#lib/calendar'

/** A part of a citation: `title` stands in italics, `accessed` is the day on which the reader reads. */
export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'title'; text: string }
  | { kind: 'accessed'; style: Citation['style'] }
export type Citation = { style: 'apa' | 'mla' | 'bibtex'; name: string; parts: Part[] }
type Page = { slug: string; title: string; reviewed: string; url: string; author: string }

const months = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')

/**
 * How to cite a page that has no named writer and may change: with the day of its last review and of the reading.
 * APA style, 7th edition (10.16); MLA Handbook, 9th edition; BibTeX's `@misc`.
 * @param page `reviewed` is a day as 2026-01-31, `author` the name of the site
 */
export function citations(page: Page): Citation[] {
  return [
    { style: 'apa', name: 'APA', parts: toApa(page) },
    { style: 'mla', name: 'MLA', parts: toMla(page) },
    { style: 'bibtex', name: 'BibTeX', parts: toBibtex(page) },
  ]
}

function toApa({ title, reviewed, url, author }: Page): Part[] {
  const [month = '', year] = formatDay(reviewed).split(', ')
  const before = `${author}. (${year}, ${month}). `
  return [text(before), { kind: 'title', text: title }, text('. Retrieved '), accessed('apa'), text(`, from ${url}`)]
}

function toMla({ title, reviewed, url, author }: Page): Part[] {
  const [year, month = '', day] = reviewed.split('-')
  const when = `${Number(day)} ${months[Number(month) - 1]} ${year}`
  return [
    text(`“${title}.” `),
    { kind: 'title', text: author },
    text(`, ${when}, ${url}. Accessed `),
    accessed('mla'),
    text('.'),
  ]
}

function toBibtex({ slug, title, reviewed, url, author }: Page): Part[] {
  const [year, month, day] = reviewed.split('-')
  const fields = [
    `author = {{${escapeTex(author)}}}`,
    `title = {{${escapeTex(title)}}}`,
    `year = {${year}}`,
    `month = {${Number(month)}}`,
    `note = {Reviewed ${year}-${month}-${day}}`,
    `url = {${url}}`,
  ]
  return [text(`@misc{${slug},\n  ${fields.join(',\n  ')},\n  urldate = {`), accessed('bibtex'), text('}\n}')]
}

/** Letters that TeX takes for commands. */
function escapeTex(words: string) {
  return words.replace(/[\\{}&%$#_~^]/g, letter => commands[letter] ?? `\\${letter}`)
}

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function text(words: string): Part {
  return { kind: 'text', text: words }
}

function accessed(style: Citation['style']): Part {
  return { kind: 'accessed', style }
}
