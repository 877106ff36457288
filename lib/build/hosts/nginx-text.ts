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
 * A variable that tells whether a page reads anything of the query that it was asked with: then it is the server's. A name
 * that holds a percent sign may be any other one, so that is too.
 * @param routes what reads a query, such as `/from/[id]`, and the names that it reads
 */
export function queryMaps(routes: { pattern: string; parameters: string[] }[]): string[] {
  const reading = routes.filter(({ parameters }) => parameters.length)
  const shapes = reading.map(({ pattern }, at) => `  "~^${toShape(pattern)}$" ${at};`)
  const queries = reading.map(({ parameters }, at) => {
    const names = [...parameters.map(plain), '[^=&]*%[^=&]*'].join('|')
    return `  "~^${at} [^?]*[?](.*&)?(${names})(=|&|$)" server;`
  })
  return [
    ['map $site_asked $site_route {', ...shapes, '}'].join('\n'),
    ['map "$site_route $request_uri" $site_reads {', ...queries, '}'].join('\n'),
  ]
}

function toShape(pattern: string) {
  return pattern
    .split(/\[\w+\]/)
    .map(withoutBackslash)
    .join('[^/]+')
}

/** For a regular expression inside quotes, where a backslash would need another one. */
function withoutBackslash(text: string) {
  return plain(text.replaceAll('.', '')) && text.replaceAll('.', '[.]')
}

/** Throws Error for what would mean something else in nginx's language or in a regular expression. */
function plain(text: string) {
  if (/[^\w/-]/.test(text)) throw new Error(`nginx cannot be told of ${JSON.stringify(text)}`)
  return text
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
