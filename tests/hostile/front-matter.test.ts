import { expect, test } from 'vitest'
import { parseProfiles } from '#lib/careers/catalog'
import { frontMatter } from './attacks/front-matter'
import { goodDraft, writeDraft } from './draft'

const [, , body = ''] = writeDraft(goodDraft()).split(/^---\n/m)

test.each(frontMatter)('%s: is refused in words, and runs nothing', (_, head) => {
  const [parsed] = parseProfiles([{ path: 'widget-maker.md', bytes: Buffer.from(`${head}\n${body}`) }])
  expect(parsed?.file.messages.length).toBeGreaterThan(0)
  const messages = parsed?.file.messages ?? []
  expect(messages.filter(({ line = 0 }) => line < 1)).toEqual([])
  for (const reason of new Set(messages.map(one => one.reason))) {
    expect(reason).toMatch(/^(?:Unexpected|Write|Start|End) /)
    expect(reason).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
  }
  expect(Object.hasOwn(globalThis, 'run')).toBe(false)
  expect(({} as { run?: unknown }).run).toBeUndefined()
  expect(([] as { run?: unknown }[] & { run?: unknown }).run).toBeUndefined()
})
