import { getDocumentProxy } from 'unpdf'

/** The lines of a sheet from top to bottom, each across all columns; and its words in the order in which they were written. */
type Sheet = { lines: string[]; words: string }

/**
 * Reads what was printed.
 * @param bytes of a PDF file
 * @returns its sheets
 */
export async function readPdf(bytes: Buffer): Promise<Sheet[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const sheets: Sheet[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    const pieces = items.flatMap(item => ('str' in item && item.str.trim() ? [item] : []))
    const rows = new Map<number, { x: number; text: string }[]>()
    for (const { str, transform } of pieces) {
      const [x, y] = [Number(transform[4]), Math.round(Number(transform[5]) / 2)]
      rows.set(y, [...(rows.get(y) ?? []), { x, text: str }])
    }
    const ordered = [...rows].sort(([one], [other]) => other - one)
    const lines = ordered.map(([, row]) =>
      row
        .sort((one, other) => one.x - other.x)
        .map(({ text }) => text)
        .join(' '),
    )
    sheets.push({ lines, words: pieces.map(({ str }) => str).join(' ') })
  }
  return sheets
}

/** Without blanks, and without the hyphens at which a browser parts words: lines break in other places than the page. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u00ad\u2010-]+/g, '')
}
