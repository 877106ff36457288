import { expect, test } from 'playwright/test'
import { getCareer } from '#lib/check/checked-careers'
import { asksForStory } from '#lib/practice/sheet'
import { anyProfile, profiles } from './kinds'

const sheet = `${anyProfile}/interview`
/** What the profile asks, so that its author may ask something else. */
const asked = getCareer(profiles[0])?.sections.interview ?? []
const [first, second] = asked
const isStory = asked.map(({ question, lookingFor }) => asksForStory(question, lookingFor.text))
const [story, other] = [asked[isStory.indexOf(true)], asked[isStory.indexOf(false)]]
const stories = isStory.filter(Boolean).length
/** Four fields for each story, one for each other question. */
const fields = asked.length + 3 * stories

test('every question has room for an answer and a checklist', async ({ page }) => {
  await page.goto(sheet)
  const questions = page.getByRole('region', { name: new RegExp(`^Question \\d of ${asked.length}`) })
  await expect(questions).toHaveCount(asked.length)
  for (const question of await questions.all()) {
    await expect(question.getByRole('textbox').first()).toBeVisible()
    await expect(question.getByRole('group', { name: 'What the interviewer is looking for' })).toBeVisible()
    await expect(question.getByRole('checkbox').first()).toBeVisible()
  }
})

test('what is asked of the past is told as a STAR story, the rest in notes', async ({ page }) => {
  await page.goto(sheet)
  const labels = page.getByRole('region', { name: story?.question }).locator('.part label')
  await expect(labels).toHaveText([/^Situation/, /^Task/, /^Action/, /^Result/])
  await expect(page.getByRole('region', { name: other?.question }).getByRole('textbox')).toHaveCount(1)
})

test('a link to one question shows it in the first frame: nothing moves for it', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, 'the browser is asked by script what moved')
  await page.setViewportSize({ width: 412, height: 823 })
  await page.goto(`${sheet}#question-3`)
  await expect(page.locator('.practice-question:visible')).toHaveCount(1)
  const moved = await page.evaluate(async () => {
    const seen: PerformanceEntry[] = []
    new PerformanceObserver(list => seen.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true })
    await new Promise(resolve => setTimeout(resolve, 500))
    return seen.length
  })
  expect(moved).toBe(0)
})

test('a reader goes through the questions one at a time, by keyboard alone', async ({ page }) => {
  await page.goto(sheet)
  const questions = page.getByRole('region', { name: new RegExp(`^Question \\d of ${asked.length}`) })
  await page.getByRole('link', { name: 'one question at a time' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${sheet}#question-1`)
  await expect(questions).toHaveCount(1)
  await page.keyboard.press('Tab')
  await expect(questions.getByRole('textbox')).toBeFocused()
  await page.keyboard.type('EHR')
  await questions.getByRole('link', { name: 'Next question' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${sheet}#question-2`)
  await expect(questions).toHaveCount(1)
  await expect(questions.getByRole('heading')).toContainText(second?.question ?? 'none')
  await page.goBack()
  await expect(questions.getByRole('heading')).toContainText(first?.question ?? 'none')
  await expect(questions.getByRole('textbox')).toHaveValue('EHR')
  await questions.getByRole('link', { name: 'All questions' }).click()
  await expect(questions).toHaveCount(asked.length)
})

test('a question has an address of its own', async ({ page }) => {
  await page.goto(`${sheet}#question-${asked.length}`)
  const questions = page.getByRole('region', { name: new RegExp(`^Question \\d of ${asked.length}`) })
  await expect(questions).toHaveCount(1)
  await expect(questions.getByRole('link', { name: 'Previous question' })).toBeVisible()
  await expect(questions.getByRole('link', { name: 'Next question' })).toHaveCount(0)
})

test('on paper: lines in place of fields, and no links or buttons', async ({ page }) => {
  await page.goto(sheet)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.lines:visible')).toHaveCount(fields)
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await expect(page.getByRole('checkbox').first()).toBeVisible()
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
})

test('notes that were typed are printed in place of the lines', async ({ page }) => {
  await page.goto(sheet)
  await page.getByRole('textbox', { name: 'Situation' }).first().fill('A chart in my first week.')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('textbox')).toHaveCount(1)
  await expect(page.locator('.lines:visible')).toHaveCount(fields - 1)
})

test('without script the page says nothing of keeping notes', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled !== false, 'with script notes are kept')
  await page.goto(sheet)
  await expect(page.locator('[data-kept]')).not.toBeVisible()
  await expect(page.getByRole('button', { name: /Delete/ })).toHaveCount(0)
})

test('notes stay in this browser until they are deleted there', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'only script keeps notes')
  const sent: string[] = []
  page.on('request', request => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`))
  page.on('dialog', dialog => dialog.accept())
  await page.goto(sheet)
  await expect(page.getByText('Your notes stay in this browser')).toBeVisible()
  const situation = page.getByRole('textbox', { name: 'Situation' }).first()
  const point = page.getByRole('checkbox').first()
  await situation.fill('A chart in my first week.')
  await point.check()
  await page.reload()
  await expect(situation).toHaveValue('A chart in my first week.')
  await expect(point).toBeChecked()
  await page.getByRole('button', { name: 'Delete my notes on this career' }).click()
  await expect(page.getByText('Your notes are deleted.')).toBeVisible()
  await expect(situation).toHaveValue('')
  await page.reload()
  await expect(page.getByText('Your notes stay in this browser')).toBeVisible()
  await expect(situation).toHaveValue('')
  await expect(point).not.toBeChecked()
  expect(sent.filter(request => request.includes('first week') || request.startsWith('POST'))).toEqual([])
})

test('a broken note or a browser that keeps nothing does no harm', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'only script keeps notes')
  const errors: Error[] = []
  page.on('pageerror', error => errors.push(error))
  await page.goto(sheet)
  await page.evaluate(() => localStorage.setItem(`notes:${location.pathname.split('/')[2]}`, '{nonsense'))
  await page.reload()
  await expect(page.getByText('Your notes stay in this browser')).toBeVisible()
  await page.addInitScript(() => {
    const get = () => {
      throw new Error('refused')
    }
    Object.defineProperty(window, 'localStorage', { get })
  })
  await page.reload()
  await page.getByRole('textbox', { name: 'Situation' }).first().fill('kept nowhere')
  await expect(page.locator('[data-kept]')).not.toBeVisible()
  expect(errors).toEqual([])
})

test('the sheet leads back to the profile; no career, no sheet', async ({ page }) => {
  await page.goto(sheet)
  await page.getByRole('link', { name: 'Back to the profile' }).click()
  await expect(page).toHaveURL(`${anyProfile}#interview`)
  const response = await page.goto('/careers/no-such-career/interview')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
