import { expect, test } from 'vitest'
import { citations } from '#lib/publish/citation'

const page = {
  slug: 'ward-nurse',
  title: 'Ward nurse',
  reviewed: '2026-09-05',
  url: 'https://example.org/careers/ward-nurse',
  author: 'Career Guide',
}

test.each([
  [
    'APA',
    'Career Guide. (2026, September 5). *Ward nurse*. Retrieved [apa], from https://example.org/careers/ward-nurse',
  ],
  ['MLA', '“Ward nurse.” *Career Guide*, 5 Sept. 2026, https://example.org/careers/ward-nurse. Accessed [mla].'],
  [
    'BibTeX',
    `@misc{ward-nurse,
  author = {{Career Guide}},
  title = {{Ward nurse}},
  year = {2026},
  month = {9},
  note = {Reviewed 2026-09-05},
  url = {https://example.org/careers/ward-nurse},
  urldate = {[bibtex]}
}`,
  ],
])('%s', (name, expected) => {
  expect(say(name, page)).toBe(expected)
})

test('letters that TeX takes for commands are escaped', () => {
  const title = 'R&D 100% {C_#} $5 ~ ^ \\x'
  expect(say('BibTeX', { ...page, title })).toContain(
    'title = {{R\\&D 100\\% \\{C\\_\\#\\} \\$5 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}x}}',
  )
})

function say(name: string, cited: typeof page) {
  const found = citations(cited).find(citation => citation.name === name)
  return found?.parts
    .map(part => (part.kind === 'accessed' ? `[${part.style}]` : part.kind === 'title' ? `*${part.text}*` : part.text))
    .join('')
}
