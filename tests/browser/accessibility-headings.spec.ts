import type { Page } from 'playwright/test'
import { checkPages } from './accessibility/check-pages'

checkPages({
  name: 'headings',
  words: 'the headings make an outline',
  find: findOutlineMistakes,
  wrong: '<main><h1>Page</h1><h3>Part of a part that is not there</h3></main>',
})

async function findOutlineMistakes(page: Page) {
  const headings = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')]
      .filter(heading => heading.checkVisibility())
      .map(heading => ({
        level: Number(heading.localName.slice(1)),
        text: heading.textContent?.trim() ?? '',
        inMain: document.querySelector('main')?.contains(heading),
      })),
  )
  const mistakes: string[] = []
  if (headings.filter(({ level }) => level === 1).length !== 1) mistakes.push('not one h1')
  if (headings[0]?.level !== 1) mistakes.push(`the first heading is “${headings[0]?.text}”`)
  headings.forEach(({ level, text, inMain }, index) => {
    if (!text) mistakes.push(`h${level} without text`)
    if (!inMain) mistakes.push(`“${text}” stands outside of main`)
    const before = headings[index - 1]?.level ?? 0
    if (level > before + 1) mistakes.push(`“${text}” is h${level} after h${before}`)
  })
  const names = headings.filter(({ level }) => level < 3).map(({ text }) => text)
  for (const name of names) if (names.filter(one => one === name).length > 1) mistakes.push(`“${name}” stands twice`)
  return mistakes
}
