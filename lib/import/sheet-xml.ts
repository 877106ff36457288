import { SaxesParser } from 'saxes'

type Xml = AsyncIterable<string>
type Tag = { name: string; attributes: Record<string, string> }

/** The list of a workbook's sheets (xl/workbook.xml) in, names and the ids of their relations out, in order. */
export async function readSheetList(xml: Xml): Promise<{ name: string; id: string }[]> {
  const sheets: { name: string; id: string }[] = []
  await parse(xml, {
    open: ({ name, attributes }) => {
      if (local(name) !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => key !== 'sheetId' && local(key) === 'id')?.[1]
      sheets.push({ name: attributes.name ?? '', id: id ?? '' })
    },
  })
  return sheets
}

/** A file of relations in, the place of each part by its id out. */
export async function readRelations(xml: Xml): Promise<Map<string, string>> {
  const targets = new Map<string, string>()
  await parse(xml, {
    open: ({ name, attributes }) => {
      if (local(name) === 'Relationship') targets.set(attributes.Id ?? '', attributes.Target ?? '')
    },
  })
  return targets
}

/** The strings that the cells of all sheets share, in order. Phonetic hints (rPh) are not part of the text. */
export async function readSharedStrings(xml: Xml): Promise<string[]> {
  const strings: string[] = []
  let text = ''
  let isText = false
  let isHint = false
  await parse(xml, {
    open: ({ name }) => {
      const tag = local(name)
      if (tag === 'si') text = ''
      else if (tag === 'rPh') isHint = true
      else if (tag === 't') isText = !isHint
    },
    text: part => {
      if (isText) text += part
    },
    close: name => {
      const tag = local(name)
      if (tag === 't') isText = false
      else if (tag === 'rPh') isHint = false
      else if (tag === 'si') strings.push(text)
    },
  })
  return strings
}

/** One sheet in, its rows out: row 1 is rows[0], column A is row[0]. An empty cell is null or not there. */
export async function readSheetRows(xml: Xml, strings: string[]): Promise<unknown[][]> {
  const rows: unknown[][] = []
  let row: unknown[] = []
  let type = ''
  let column = 0
  let text = ''
  let isValue = false
  await parse(xml, {
    open: ({ name, attributes }) => {
      const tag = local(name)
      if (tag === 'row') {
        row = []
        column = 0
        const at = attributes.r ? Number(attributes.r) - 1 : rows.length
        while (rows.length < at) rows.push([])
        rows[at] = row
      } else if (tag === 'c') {
        if (attributes.r) column = columnOf(attributes.r)
        type = attributes.t ?? 'n'
        text = ''
      } else if (tag === 'v' || tag === 't') isValue = true
    },
    text: part => {
      if (isValue) text += part
    },
    close: name => {
      const tag = local(name)
      if (tag === 'v' || tag === 't') isValue = false
      else if (tag === 'c') {
        while (row.length < column) row.push(null)
        row[column] = cellValue(type, text, strings)
        column += 1
      }
    },
  })
  return rows
}

function cellValue(type: string, text: string, strings: string[]): unknown {
  if (text === '') return null
  if (type === 's') return strings[Number(text)] ?? null
  if (type === 'b') return text === '1'
  if (type === 'n') return Number(text)
  return text
}

/** "AB12" in, 27 out: the column's place, from 0. */
function columnOf(reference: string): number {
  let column = 0
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i)
    if (letter < 65) break
    column = column * 26 + letter - 64
  }
  return column - 1
}

/** A workbook may be written with or without a prefix before its tags. */
function local(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

async function parse(
  xml: Xml,
  on: { open: (tag: Tag) => void; text?: (text: string) => void; close?: (name: string) => void },
): Promise<void> {
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', tag => on.open(tag))
  if (on.text) parser.on('text', on.text)
  if (on.close) parser.on('closetag', ({ name }) => on.close?.(name))
  for await (const piece of xml) parser.write(piece)
  parser.close()
}
