import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { expect, test } from 'playwright/test'
import { kinds } from './kinds'

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    elements: ['html5'],
    rules: {
      // The checksum of a file of another host would be asked for; our own come as they are built.
      'require-sri': ['error', { target: 'crossorigin' }],
      // A `search` may have a name, which tells two on a page apart; the rule would rather have none.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
    },
  }),
)

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'script does not change what the server sends')

test('a mistake is found', async () => {
  expect(await mistakesIn('<p><div>A block in a paragraph</div></p>')).not.toEqual([])
})

for (const { name, path, status } of kinds) {
  test(`valid HTML: ${name}`, async ({ request }) => {
    const response = await request.get(path)
    expect(response.status()).toBe(status)
    expect(await mistakesIn(await response.text())).toEqual([])
  })
}

/** That `expect` is among the links that may be `blocking`, as the standard of HTML says, the validator does not know yet. */
async function mistakesIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  const mistakes = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  )
  const isExpect = html.includes('<link rel="expect" href="#page" blocking="render"/>')
  return mistakes.filter(mistake => !(isExpect && mistake.includes('"blocking" attribute cannot be used on <link>')))
}
