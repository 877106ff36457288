import { parseArgs } from 'node:util'
import { nearest } from '#lib/careers/did-you-mean'

type Options = Record<string, { type: 'string' | 'boolean'; multiple?: boolean }>
type Value<Option extends Options[string]> = Option['type'] extends 'string' ? string : boolean
type Values<Known extends Options> = {
  [Key in keyof Known]?: Known[Key]['multiple'] extends true ? Value<Known[Key]>[] : Value<Known[Key]>
}

/**
 * Reads what stands behind `npm run <command> --`.
 * @param known the options of the command
 * @param names what its other arguments are; none when it takes none
 * @throws Error of one sentence for whatever is not known: nothing that was asked for is passed over
 */
export function readOptions<const Known extends Options>(
  command: string,
  known: Known,
  names?: string,
): { values: Values<Known>; positionals: string[] } {
  const { values, positionals, tokens } = parseArgs({
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const all = Object.keys(known).map(name => `--${name}`)
  const there =
    all.length > 0 ? `\`npm run ${command}\` knows ${all.join(', ')}` : `\`npm run ${command}\` has no options`
  const seen = new Set<string>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const meant = nearest(token.rawName, all)
    const option = known[token.name]
    if (!option)
      throw new Error(
        `Leave out the unknown option ${token.rawName}${meant ? ` (did you mean ${meant}?)` : ''}: ${there}.`,
      )
    if (seen.has(token.name) && !option.multiple) throw new Error(`Write ${token.rawName} once: ${there}.`)
    seen.add(token.name)
    if (option.type === 'string' && (token.value === undefined || token.value.startsWith('--')))
      throw new Error(`Write a value behind ${token.rawName}: ${there}.`)
    if (option.type === 'boolean' && token.value !== undefined)
      throw new Error(`Leave out the value “${token.value}” of ${token.rawName}: ${there}.`)
  }
  if (names === undefined && positionals.length > 0)
    throw new Error(`Leave out “${positionals[0]}”: ${there}, and takes nothing else.`)
  // The loop above has held each value against its option; `parseArgs` without `strict` does not say so in its type.
  return { values: values as Values<Known>, positionals }
}

/** Runs a command's `main`: what it throws is said in its own words, and the process fails. */
export async function runCommand(main: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await main()
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
