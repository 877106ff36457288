import { expect, test } from 'vitest'
import { securityText } from '#lib/publish/security-text'

test('names whom to tell, and says less than a year after it was made that it is old', () => {
  const now = new Date('2026-01-31T12:00:00.123Z')
  expect(securityText({ contact: 'mailto:safe@guide.example', url: 'https://guide.example', now })).toBe(
    `Contact: mailto:safe@guide.example
Expires: 2026-08-01T12:00:00Z
Preferred-Languages: en
Canonical: https://guide.example/.well-known/security.txt
`,
  )
})
