import { expect, test } from 'vitest'
import { foldHeading, sections } from '#lib/careers/sections'

const [overview] = sections

test.each([
  ['Registered nurse', 'What is a registered nurse?'],
  ['Electrician', 'What is an electrician?'],
  ['EMT', 'What is an EMT?'],
  ['UX designer', 'What is a UX designer?'],
  ['MRI technologist', 'What is an MRI technologist?'],
  ['University teacher', 'What is a university teacher?'],
  ['User researcher', 'What is a user researcher?'],
  ['Usher', 'What is an usher?'],
  ['Underwriter', 'What is an underwriter?'],
  ['European history teacher', 'What is a European history teacher?'],
  ['Hourly worker', 'What is an hourly worker?'],
  ['X-ray technician', 'What is an X-ray technician?'],
])('%s → %s', (title, heading) => {
  expect(overview?.heading(title).toLowerCase()).toBe(heading.toLowerCase())
})

test('each heading is recognized as its own section alone', () => {
  for (const section of sections) {
    const folded = foldHeading(section.heading('Registered nurse'))
    expect(sections.filter(({ pattern }) => pattern.test(folded))).toEqual([section])
  }
})

test('folding', () => {
  expect(foldHeading('  What Is a Nurse’s  Aide?… ')).toBe("what is a nurse's aide")
})
