import type { Page } from 'playwright/test'
import { checkPages } from './accessibility/check-pages'

checkPages({
  name: 'without-style',
  words: 'without style sheets the order is right and words stand apart',
  find: findLost,
  wrong: `<style>b::after { content: " new" } span { display: block }</style>
    <h2>Part</h2><h1>Page</h1><main><b>Plumber</b><p><span>Pay</span><span>12</span></p></main>`,
})

async function findLost(page: Page) {
  const mistakes = await findSaidByStyle(page)
  await page.evaluate(() => {
    for (const sheet of document.styleSheets) sheet.disabled = true
    for (const element of document.querySelectorAll('[style]')) element.removeAttribute('style')
  })
  mistakes.push(...(await findJoinedWords(page)))
  const order = await page.evaluate(() => {
    const parts = [...document.querySelectorAll('header, main, h1, h2, footer')]
    const names = parts.sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)
    return names.map(({ localName }) => localName).join(' ')
  })
  if (!/^(header )?main h1( h2)*( footer)?$/.test(order)) mistakes.push(`the order is ${order}`)
  return mistakes
}

/** Words that stand only in a style sheet: not selected, not translated, and gone without it. */
function findSaidByStyle(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap(element =>
      ['::before', '::after'].flatMap(pseudo => {
        const { content } = getComputedStyle(element, pseudo)
        return /"[^"]*[a-z0-9][^"]*"(?! \/ "")/i.test(content) ? [`said by style: ${content}`] : []
      }),
    ),
  )
}

/** Words on the screen that no piece of text has: two pieces run together, with nothing between them. */
function findJoinedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    for (const control of document.querySelectorAll('input, select, textarea, svg')) control.replaceWith(' ')
    for (const button of document.querySelectorAll('button')) button.replaceWith(' ', ...button.childNodes, ' ')
    document.body.normalize()
    const own = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = walker.nextNode(); text; text = walker.nextNode())
      for (const word of wordsOf(text.textContent)) own.add(word)
    // biome-ignore lint/performance/useDomNodeTextContent: where words are apart on the screen is what is tested
    const shown = wordsOf(document.body.innerText)
    return [...new Set(shown.filter(word => !own.has(word)))].map(word => `words run together: ${word}`)

    function wordsOf(text: string | null) {
      return text?.match(/[\p{L}\p{N}$]+/gu) ?? []
    }
  })
}
