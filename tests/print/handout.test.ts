import { expect, test } from 'vitest'
import { getCareers } from '#lib/check/checked-careers'
import { fillHandout } from '#lib/print/handout'

test.each(getCareers().map(({ slug, sections }) => ({ slug, sections })))(
  '$slug: every step and reason stands on its sheet whole, and each skill by name',
  ({ sections }) => {
    const { steps, reasons, skills, moreSkills } = fillHandout(sections)
    expect(steps).toEqual(sections.steps.map(({ label, text }) => ({ label, text: text.text })))
    expect(reasons).toEqual(sections.day?.reasons.map(({ text }) => text) ?? [])
    expect([...skills.map(({ label }) => label), ...moreSkills]).toEqual(sections.skills.map(({ label }) => label))
  },
)

test('steps that are too long for a sheet keep their names, and skills have what room is left', () => {
  const item = (label: string, length: number) => ({ label, text: { html: '', text: 'a'.repeat(length), nodes: [] } })
  const sections = {
    steps: [item('One', 1500), item('Two', 800)],
    skills: [item('Three', 1000), item('Four', 1300), item('Five', 1)],
  }
  expect(fillHandout(sections)).toEqual({
    steps: [
      { label: 'One', text: '' },
      { label: 'Two', text: '' },
    ],
    reasons: [],
    skills: [{ label: 'Three', text: 'a'.repeat(1000) }],
    moreSkills: ['Four', 'Five'],
  })
})
