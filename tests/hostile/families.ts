import { sample } from '../sample'

const inline = [
  '*',
  '_',
  '**a',
  '*a_ ',
  'a**b',
  '[',
  '![',
  '[a](',
  '[a](https://a.b) ',
  '[a][b]',
  '<',
  '<a ',
  '`',
  '``a',
  '\\',
]
const blocks = [
  'a',
  '- a',
  '- ',
  '- +',
  '1. * =',
  '1. ',
  '- Why?',
  '## a',
  '#',
  '## Salary',
  '>',
  '[a]: b',
  '<a>',
  '```',
  '[a](/careers/x)',
  '&amp',
  '---',
]
const yaml = ['[', '{', '{a: ', '- ', '? ', '"', '&a ', '!!a ', 'k: v\n', '\n', '# a\n']

/** Families of Markdown and YAML that made other parsers slow; each writes a body or a front matter of about n characters. */
export const families: [name: string, write: (n: number) => { front?: string; body?: string }][] = [
  ...inline.map(unit => family(`a run of ${unit}`, n => ({ body: repeat(unit, n) }))),
  ...[...inline, '- a\n', '1. ', 'a\n===\n', '&amp'].map(unit =>
    // As many as a block may hold, block after block.
    family(`blocks of ${unit}`, n => ({ body: repeat(`${unit.repeat(80)}\n\n`, n) })),
  ),
  ...blocks.map(unit => family(`many times ${unit}`, n => ({ body: repeat(`${unit}\n\n`, n) }))),
  family('nested lists', n => ({
    body: repeat(Array.from({ length: 38 }, (_, depth) => `${' '.repeat(2 * depth)}- a\n\n`).join(''), n),
  })),
  family('a staircase', n => ({
    body: Array.from({ length: Math.sqrt(n) }, (_, depth) => `${' '.repeat(2 * depth)}- a\n\n`).join(''),
  })),
  family('figures in one sentence', n => ({ body: repeat(`${'$1 2% 2020 median '.repeat(200)}\n\n`, n) })),
  family('a heading of marks', n => ({ body: `## ${'?'.repeat(Math.min(n, 9000))}x\n\n`.repeat(Math.ceil(n / 9000)) })),
  family('empty lines', n => ({ body: '\n'.repeat(n) })),
  family('indented lines', n => ({ body: repeat(`\n${' '.repeat(3000)}`, n) })),
  ...yaml.map(unit => family(`a key of ${unit}`, n => ({ front: `also: ${repeat(unit, n)}` }))),
  family('many keys', n => ({ front: Array.from({ length: n / 8 }, (_, index) => `k${index}: v`).join('\n') })),
  family('a long key', n => ({ front: `${'k'.repeat(n)}: v` })),
]

/** Those of today: of each way to write a family the first, and a tenth of the others. */
export const someFamilies = sample(families, {
  nameOf: ([name]) => name,
  familyOf: ([name]) => /^(?:a run|blocks|many times|a key)\b/.exec(name)?.[0] ?? name,
})

function family(name: string, write: (n: number) => { front?: string; body?: string }): (typeof families)[number] {
  return [name.trim(), write]
}

function repeat(unit: string, n: number) {
  return unit.repeat(Math.ceil(n / unit.length))
}
