/** Letters that the fonts of the pictures have: every Latin alphabet of Europe and Vietnam, most of Africa's, pinyin. */
const lacking = /[^ -~\u00a0-\u0148\u014a-\u024f\u0259\u1e00-\u1eff–—‘’“”…€™−]/gu

/**
 * Text as a picture can show it: letters and marks in one, spaces plain; a letter of another script is left out.
 * @returns text in Latin letters, maybe empty
 */
export function toDrawable(text: string): string {
  return text.normalize('NFC').replaceAll('‑', '-').replace(/\s+/g, ' ').replace(lacking, '').trim()
}
