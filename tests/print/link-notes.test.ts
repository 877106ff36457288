import { expect, test } from 'vitest'
import { addLinkNotes } from '#lib/print/link-notes'

const foot = '<p class="share-print">https://example.org/careers/welder</p>'
const link = (address: string) => `<a href="${address}">Text</a>`

test('more than three links to other sites are numbered and listed; the same address has one number', () => {
  const html = `<main><p>${link('https://a.org/?x=1&amp;y=2')} ${link('/careers')} <a title="a > b" href="http://b.org">B</a></p>
<p>${link('https://c.org')} ${link('https://a.org/?x=1&amp;y=2')}</p>${foot}</main><footer>${link('https://d.org')}</footer>`
  expect(addLinkNotes(html)).toBe(
    `<main><p><a data-note="1" href="https://a.org/?x=1&amp;y=2">Text</a> ${link('/careers')} <a data-note="2" title="a > b" href="http://b.org">B</a></p>
<p><a data-note="3" href="https://c.org">Text</a> <a data-note="1" href="https://a.org/?x=1&amp;y=2">Text</a></p><div class="link-notes"><p>Addresses</p><ol><li>https://a.org/?x=1&amp;y=2</li><li>http://b.org</li><li>https://c.org</li></ol></div>${foot}</main><footer>${link('https://d.org')}</footer>`,
  )
})

test('three links stay as they are: the style writes their addresses in brackets', () => {
  const html = ['https://a.org', 'https://b.org', 'https://c.org'].map(link).join('') + foot
  expect(addLinkNotes(html)).toBe(html)
})

test('a page without a foot stays as it is', () => {
  const html = ['https://a.org', 'https://b.org', 'https://c.org', 'https://d.org'].map(link).join('')
  expect(addLinkNotes(html)).toBe(html)
})

test('an address in the text or in another attribute is no link', () => {
  const html = `${'<p title="https://a.org">href="https://a.org"</p>'.repeat(5)}<a data-x='1' href="/a">https://a.org</a>${foot}`
  expect(addLinkNotes(html)).toBe(html)
})
