import type { Sections } from './section-schema'

type Section = {
  key: keyof Sections
  /** The heading, with the career's name: `nurse` gives “What is a nurse?”. */
  heading: (name: string) => string
  /** What the list of contents says. */
  contents: string
  /** What an author may write, lower-case and without closing punctuation; a group takes the career's name. */
  pattern: RegExp
  /** How the text is read: paragraphs, labeled items, a day by the clock, or questions. */
  kind: 'prose' | 'items' | 'day' | 'interview'
  /** Whether the heading must stand in the profile. */
  required: boolean
  /** Whether nothing may stand below the heading. */
  mayBeEmpty?: true
  /** For authors: what to write. */
  guidance: string
}

/** The one list of headings, in the order of the page. */
export const sections: readonly Section[] = [
  {
    key: 'overview',
    heading: name => `What is ${withArticle(name)}?`,
    contents: 'What it is',
    pattern: /^what (?:does (?=.+ do$)|(?:is|are) )(.+?)(?:(?<=^what does .+) do)?$/,
    kind: 'prose',
    required: true,
    guidance: 'Two to four sentences: who they are, what they answer for, where they work.',
  },
  {
    key: 'education',
    heading: () => 'Typical education',
    contents: 'Typical education',
    pattern: /^(?:typical )?education$/,
    kind: 'prose',
    required: true,
    guidance: 'The usual entry level, other ways in, certifications by full name and body, what differs by state.',
  },
  {
    key: 'salary',
    heading: () => 'Salary',
    contents: 'Salary',
    pattern: /^salary(?: range)?(?: in the (?:united states|us|u\.s\.?))?$/,
    kind: 'prose',
    required: true,
    mayBeEmpty: true,
    guidance: 'What moves pay: place, employer, shift, credential. No figures: the page prints them. May stay empty.',
  },
  {
    key: 'outlook',
    heading: () => 'Job outlook',
    contents: 'Job outlook',
    pattern: /^(?:job )?outlook$/,
    kind: 'prose',
    required: false,
    mayBeEmpty: true,
    guidance: 'One to three sentences on why the number of jobs changes. No figures. The heading may be left out.',
  },
  {
    key: 'conditions',
    heading: () => 'Working conditions',
    contents: 'Working conditions',
    pattern: /^(?:working conditions|work environment)$/,
    kind: 'prose',
    required: false,
    mayBeEmpty: true,
    guidance:
      'Hours, shifts, on call; indoors or out; what the body does; whether any of it is done from home. The heading may be left out.',
  },
  {
    key: 'day',
    heading: () => 'Day in the life',
    contents: 'Day in the life',
    pattern: /^(?:a )?(?:typical )?day in the life(?: of (.+))?$/,
    kind: 'day',
    required: true,
    mayBeEmpty: true,
    guidance:
      'One sentence naming the kind of workplace; then a list of seven to ten entries, “- 7:30 Log in …”; then “You may not enjoy this if…” and three honest reasons. May stay empty.',
  },
  {
    key: 'steps',
    heading: name => `How to become ${withArticle(name)}`,
    contents: 'How to become one',
    pattern: /^how to become (.+)$/,
    kind: 'items',
    required: true,
    guidance: 'Four to six numbered steps: “1. **Label.** One or two sentences.”',
  },
  {
    key: 'advancement',
    heading: () => 'Where it leads',
    contents: 'Where it leads',
    pattern: /^(?:where (?:it|this|this work|the work) leads|(?:career )?advancement)$/,
    kind: 'prose',
    required: false,
    mayBeEmpty: true,
    guidance: 'First job titles, the next two steps up, the side doors. The heading may be left out.',
  },
  {
    key: 'skills',
    heading: () => 'Essential skills',
    contents: 'Essential skills',
    pattern: /^essential skills$/,
    kind: 'items',
    required: true,
    guidance: 'Five to seven items: “- **Label.** Where the skill shows in this work.”',
  },
  {
    key: 'responsibilities',
    heading: () => 'Key responsibilities',
    contents: 'Key responsibilities',
    pattern: /^key responsibilities$/,
    kind: 'items',
    required: true,
    guidance: 'Five to eight items: “- **Label.** What they do, with what, for whom.”',
  },
  {
    key: 'interview',
    heading: () => 'Common interview questions',
    contents: 'Interview questions',
    pattern: /^common interview questions$/,
    kind: 'interview',
    required: true,
    guidance:
      'Five to seven questions, “- Tell me about …?”, each with a nested “- What the interviewer is looking for: …”.',
  },
  {
    key: 'questions',
    heading: () => 'Questions?',
    contents: 'Questions?',
    pattern: /^questions$/,
    kind: 'prose',
    required: false,
    mayBeEmpty: true,
    guidance: 'The page links to the career community by itself. The heading may be left out.',
  },
]

/** Folds a heading for comparison: lower case, plain quotes, no closing punctuation. */
export function foldHeading(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["“](.*)["”]$/, '$1')
    .replace(/(?<![?:.!… ])[?:.!… ]+$/, '')
}

/** “Registered nurse” → “a registered nurse”, “EMT” → “an EMT”, by the sound of the first word. */
function withArticle(title: string): string {
  const first = title.split(/[\s-]/)[0] ?? ''
  const initials = first === first.toUpperCase() && (first.length > 1 || title.charAt(1) === '-')
  const name = initials ? title : title.charAt(0).toLowerCase() + title.slice(1)
  const vowel = initials
    ? /^[AEFHILMNORSX]/.test(first)
    : /^(?:[aeio]|u(?!ni|se|ti)|hour|honest|heir)/.test(name) && !/^(?:eu|one)/.test(name)
  return `${vowel ? 'an' : 'a'} ${name}`
}
