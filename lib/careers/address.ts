import { control } from './control-characters'

/** A host of plain letters with a dot in it: no number, no name or password before it, no letter that looks like another. */
const host = String.raw`(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,}`
const pattern = new RegExp(String.raw`^https://${host}(?::\d+)?(?:[/?#][^\s"<>\\^{|}${'`'}]*)?$`, 'i')

/** Whether a reader may be sent there: `https://`, a public host, and nothing that a browser could read another way. */
export function isAddress(text: string): boolean {
  return text.startsWith('https://') && pattern.test(text) && !control.test(text) && URL.canParse(text)
}
