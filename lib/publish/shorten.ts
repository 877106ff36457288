/**
 * Cuts a text for where only its beginning is shown: after the last sentence that fits, if that leaves half of the
 * room or more, else after the last word, with “…”.
 * @param most how many characters may be left, “…” included
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const sentences = [...text.slice(0, most + 1).matchAll(/[.!?](?= )/g)]
  const end = (sentences.at(-1)?.index ?? -1) + 1
  if (end >= most / 2) return text.slice(0, end)
  const words = text.slice(0, most).replace(/[\s,;:–—-]*\s\S*$/, '')
  return `${words.slice(0, most - 1)}…`
}
