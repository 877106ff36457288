import { expect, test } from 'vitest'
import { openStaticCopy, withoutServer } from '#lib/build/hosts/static-copy'

const routes = ['/o', '/compare'].map(pattern => ({ pattern, entry: '', parameters: ['q'], values: {} }))
const note = `<p class="note">${withoutServer}</p>`

test.each([
  ['a page that needs no server', '<main><h1>A</h1><p>Words <a href="/b?x=1">b</a></p></main>', undefined],
  [
    'a search box above the page',
    '<header><search><form action="/c"><input></form></search></header><main><h1>A</h1></main>',
    '<header></header><main><h1>A</h1></main>',
  ],
  [
    'a form in the page',
    '<main><h1>A</h1><form action="/c"><a href="/x?q=1">x</a></form><p>B</p></main>',
    `<main><h1>A</h1>${note}<p>B</p></main>`,
  ],
  ['a form before the heading', '<main><form></form><h1>A</h1></main>', `<main><h1>A</h1>${note}</main>`],
  ['a heading that sorts', '<table><th><a href="/o?q=pay">Pay</a></th></table>', '<table><th>Pay</th></table>'],
  ['a link in a sentence', '<p>One. <a href="/o?q=pay">Two</a></p>', '<p>One. </p>'],
  ['a comparison', '<li><b>A</b><a href="/compare?q=a">Compare<span> A</span></a></li>', '<li><b>A</b></li>'],
  ['a link to elsewhere', '<p><a href="https://a.example/?q=1">a</a></p>', undefined],
  [
    'the description of the search',
    '<link rel="search" href="/opensearch.xml"><link rel="icon" href="/i">',
    '<link rel="icon" href="/i">',
  ],
])('%s', (_, html, expected = html) => {
  expect(openStaticCopy(routes)(html)).toBe(expected)
})
