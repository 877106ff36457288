import { expect, test } from 'vitest'
import { asksForStory } from '#lib/practice/sheet'

for (const question of [
  'Tell me about a time the schedule fell apart.',
  'Tell us about the most upset person you have helped.',
  'Describe an error you found in numbers that somebody had already approved.',
  'How did you work out the price of the best seller on your last menu?',
  'Have you ever had to stop a job?',
])
  test(`asks what someone did once: ${question}`, () => {
    expect(asksForStory(question, '')).toBe(true)
  })

for (const question of [
  'Tell me about yourself.',
  'Which record systems have you used, and what could you do in each one?',
  'How would you keep a long, thin frame straight?',
  'What is the highest place you have worked, and what did your body do?',
  'Explain DNS to a person who sells cars.',
])
  test(`asks for something else: ${question}`, () => {
    expect(asksForStory(question, '')).toBe(false)
  })

test('what the interviewer looks for may ask for it too', () => {
  expect(asksForStory('Which mistake taught you most?', 'Use STAR: the Situation, the Task …')).toBe(true)
  expect(asksForStory('Which mistake taught you most?', 'Start with the patient.')).toBe(false)
})
