import type { Page } from 'playwright/test'
import { checkPages } from './accessibility/check-pages'

checkPages({
  name: 'names',
  words: 'all that can be used has a name, and links of a list differ',
  find: findNameMistakes,
  wrong: '<ul><li>Plumber <a href="/a">See</a></li><li>Chef <a href="/b">See</a></li></ul>',
})

const used =
  /^(link|button|textbox|searchbox|combobox|listbox|checkbox|radio|switch|slider|spinbutton|DisclosureTriangle)$/
const lists = /^(list|navigation|table|grid|DescriptionList)$/
const vague = /^(here|click here|more|read more|this|link|go|details|page)$/i

/** The browser's own tree for screen readers tells which name each thing has. */
async function findNameMistakes(page: Page) {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const byId = new Map(nodes.map(node => [node.nodeId, node]))
  const mistakes: string[] = []
  const places = new Map<string, string>()
  for (const node of nodes) {
    const role = node.role?.value
    if (node.ignored || !used.test(role)) continue
    const name = node.name?.value?.trim() ?? ''
    if (!name) mistakes.push(`a ${role} without a name`)
    if (vague.test(name)) mistakes.push(`a ${role} with the name “${name}”`)
    const url = node.properties?.find(property => property.name === 'url')?.value.value
    const list = listOf(node.parentId)
    if (role !== 'link') continue
    if (!url) mistakes.push(`“${name}” leads nowhere`)
    if (!list) continue
    const key = `${list} ${name}`
    if ((places.get(key) ?? url) !== url)
      mistakes.push(`two links “${name}” in a list, to ${places.get(key)} and ${url}`)
    places.set(key, url)
  }
  return mistakes

  function listOf(id: string | undefined): string {
    const node = byId.get(id ?? '')
    return !node || lists.test(node.role?.value) ? (node?.nodeId ?? '') : listOf(node.parentId)
  }
}
