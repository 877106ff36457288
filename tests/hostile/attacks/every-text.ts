import { sample } from '../../sample'
import { formulas } from './formulas'
import { html } from './html'
import { json } from './json'
import { lines } from './lines'
import { links } from './links'
import { markdown } from './markdown'
import { paths } from './paths'
import { svgMathml } from './svg-mathml'
import { unicode } from './unicode'
import { xml } from './xml'

const subjects = {
  html,
  'SVG and MathML': svgMathml,
  links,
  unicode,
  markdown,
  lines,
  xml,
  JSON: json,
  formulas,
  paths,
}

/** Every attack that is a text, with its subject. */
export const everyText = Object.entries(subjects).flatMap(([subject, attacks]) =>
  attacks.map(([name, text]) => ({ subject, name: `${subject}: ${name}`, text })),
)

/** Those of today: of each subject the first, and a tenth of the others. */
export const someTexts = sample(everyText, { nameOf: ({ name }) => name, familyOf: ({ subject }) => subject })
