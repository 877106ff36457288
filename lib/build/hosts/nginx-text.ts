/**
 * One line of nginx's language.
 * @param words a name and its values; a word that begins with `$site_` is a variable of ours, every other one stands
 *   for itself
 */
export function directive(...words: string[]): string {
  return `${words.map(quote).join(' ')};`
}

/**
 * A variable that depends on the address.
 * @param name of the variable, with its `$`
 * @param otherwise its value for every other address
 * @param values by address
 */
export function map(name: string, otherwise: string, values: [address: string, value: string][]): string {
  const lines = [['default', otherwise] as const, ...values].map(words => `  ${directive(...words)}`)
  return [`map $site_address ${name} {`, ...lines, '}'].join('\n')
}

/**
 * How large nginx makes the tables of its maps: it refuses to start when one is too small.
 * @param keys every address
 */
export function mapSizes(keys: string[]): string {
  const longest = Math.max(0, ...keys.map(key => key.length))
  const [bucket, size] = [Math.max(128, powerOfTwo(longest + 32)), Math.max(2048, powerOfTwo(keys.length * 4))]
  return `map_hash_bucket_size ${bucket};\nmap_hash_max_size ${size};`
}

/** Throws Error for what nginx would take for a variable, and has no way to write otherwise. */
function quote(word: string) {
  if (/^(\$site_\w+|[\w/-][\w./-]*)$/.test(word)) return word
  if (/[$\r\n]/.test(word)) throw new Error(`nginx cannot be told of ${JSON.stringify(word)}`)
  return `"${word.replace(/["\\]/g, '\\$&')}"`
}

function powerOfTwo(atLeast: number) {
  return 2 ** Math.ceil(Math.log2(atLeast))
}
