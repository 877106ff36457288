import { expect, test } from 'vitest'
import { hasFiniteVerb } from '#lib/check/voices/finite-verb'
import { countWords, sentencesOf } from '#lib/check/voices/sentences'

test.each([
  'You stop the line.',
  'Isolate the server but leave it powered on, since memory holds evidence.',
  'First recheck the sample size.',
  'Don’t guess.',
  'Risk decides: a server room comes before an empty beach house.',
  'Managers track callbacks, so they expect one.',
  'Everyone who welds has one.',
  'Speed and gear are chosen before the crest.',
  'Short and warm: thank her.',
])('a sentence: %s', sentence => {
  expect(hasFiniteVerb(sentence)).toBe(true)
})

test.each([
  'A method.',
  'The thread you pulled, such as a reversed sign.',
  'An order that goes from simple to deep.',
  'Proof that you know what fills the day here, whether that is closings or visas.',
  'Respect and a straight answer: "I don’t think so; may we check?"',
  'Honest use with real limits.',
  'Distance, one calm voice, and an early call for backup.',
  'How you hunt.',
  'Process, position and thickness in one line.',
])('a fragment: %s', sentence => {
  expect(hasFiniteVerb(sentence)).toBe(false)
})

test('abbreviations and quoted questions end no sentence', () => {
  expect(sentencesOf('Ask Dr. Lee at 3 p.m. in the U.S. Army. Someone asks, "Am I dying?" and waits. Done')).toEqual([
    'Ask Dr. Lee at 3 p.m. in the U.S. Army.',
    'Someone asks, "Am I dying?" and waits.',
    'Done',
  ])
  expect(countWords('A sign – two, “three” & 4.')).toBe(5)
})
