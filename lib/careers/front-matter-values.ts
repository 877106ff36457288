import { z } from 'zod'
import { isAddress } from './address'
import { control } from './control-characters'
import { explainDay, isDay } from './explain-value'
import { found } from './found'

/**
 * An object in which an unknown key is a mistake, not a guest; `validate` puts the key before the message.
 * @param name and `expected` as `say` takes them; `explain` instead of both
 */
export function record<Shape extends z.ZodRawShape>(
  shape: Shape,
  name: string,
  expected: string,
  explain = say(name, expected),
) {
  const keys = Object.keys(shape)
    .map(key => `\`${key}\``)
    .join(', ')
  return z.strictObject(shape, {
    error: issue => {
      return issue.code === 'unrecognized_keys' ? `expected one of ${keys}` : explain(issue)
    },
  })
}

/**
 * The message on a value: missing is not malformed, the one is asked for, of the other is said what was found.
 * @param name of the value, such as “`title`”
 * @param expected what its author is to write
 */
export function say(name: string, expected: string) {
  return ({ input }: { input?: unknown }) =>
    input === undefined
      ? `Write ${name}, which is missing: ${expected}`
      : `Unexpected ${found(input)} as ${name}, expected ${expected}`
}

/**
 * A text on one line that says something.
 * @param name of the key in a message, such as “`title`”
 * @param expected what its author is to write
 */
export const filled = (name: string, expected: string) =>
  z
    .string({ error: say(name, expected) })
    .trim()
    .min(1, `Write ${name}, which is empty: ${expected}`)
    .refine(text => !control.test(text), { error: `Write ${name} without control characters`, abort: true })
    .refine(text => !/[\t\n]/.test(text), `Write ${name} on one line, with blanks for tabs`)

/**
 * A list, empty where its key is left out.
 * @param item the schema of each item
 * @param key in a message
 * @param of what its items are, such as “slugs”
 */
export const list = <Item extends z.ZodType>(item: Item, key: string, of: string) =>
  z
    .array(item, {
      error: ({ input }) => {
        if (/^-\S/.test(String(input)))
          return `Unexpected ${found(input)} as \`${key}\`, expected a blank behind each “-”`
        const items = typeof input === 'string' && input.length < 40 ? input : 'One, Two'
        return `Unexpected ${found(input)} as \`${key}\`, expected a list of ${of}: “${key}: [${items}]”`
      },
    })
    .default([])

/**
 * A text of a certain shape; `explain` says what is wrong with another.
 * @param name and `expected` as `say` takes them
 */
export function shaped(
  name: string,
  expected: string,
  isRight: (text: string) => boolean,
  explain = say(name, expected),
) {
  return z.string({ error: explain }).refine(isRight, { error: explain })
}

/** An address on the web, with its scheme. */
export const address = (name: string) => {
  const expected = 'its address, “https://…”'
  return shaped(name, expected, isAddress)
}

/** An amount of dollars above 0. */
export const dollars = (key: string) =>
  z
    .number({
      error: say(`\`${key}\``, 'a number of dollars in digits alone, without “$”, commas and quotation marks'),
    })
    .positive(`Write \`${key}\` as a number above 0`)

/** A day of the calendar that is not in the future. */
export const date = (key: string, meaning: string) => {
  const expected = `${meaning}, in digits: YYYY-MM-DD`
  return shaped(`\`${key}\``, expected, isDay, explainDay(say(`\`${key}\``, expected))).refine(
    day => !isDay(day) || Date.parse(day) < Date.now() + 86_400_000,
    { error: ({ input }) => `Unexpected ${found(input)} as \`${key}\`, expected a day that has passed` },
  )
}

/** The month of a year, under the key `month`. */
export const month = () =>
  shaped('`month`', 'year and month in digits: YYYY-MM', text => /^\d{4}-(0[1-9]|1[0-2])$/.test(text))
