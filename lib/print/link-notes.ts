/** So many links to other sites carry their address in brackets on paper; more would break up the text. */
export const mostInBrackets = 3

/** What stands at the foot of each page on paper (components/share/print); the notes go before it. */
const foot = '<p class="share-print">'

/** A link of a page of ours: React and remark write its attributes between quotation marks. */
const outsideLink = /<a (?=(?:[^>"]|"[^"]*")*?href="(https?:[^"]*)")/g

/**
 * Numbers the links to other sites for paper, where nobody can press them, and lists their addresses before the foot of
 * the page. The same address has one number wherever it stands. It works on the finished HTML, since links come from
 * authors’ texts and from components alike, and nobody has to remember to list theirs.
 * @param html a page, or its content, as it is sent
 * @returns the same with `data-note` on each of these links and a list of notes; as it was when there are no more than
 *   three, which the style shows in brackets, or when the page has no foot
 */
export function addLinkNotes(html: string): string {
  const end = html.indexOf(foot)
  if (end < 0) return html
  const content = html.slice(0, end)
  const addresses = [...content.matchAll(outsideLink)].map(([, address = '']) => address)
  if (addresses.length <= mostInBrackets) return html
  const notes = [...new Set(addresses)]
  const numbered = content.replace(
    outsideLink,
    (tag, address: string) => `${tag}data-note="${notes.indexOf(address) + 1}" `,
  )
  const list = notes.map(address => `<li>${address}</li>`).join('')
  return `${numbered}<div class="link-notes"><p>Addresses</p><ol>${list}</ol></div>${html.slice(end)}`
}
