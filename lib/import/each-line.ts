import { isAscii } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { createGunzip } from 'node:zlib'
import { Refusal } from './refusal'

/**
 * Gives every line of a text file, plain or packed as .gz, to `visit` with its number from 1, without its line break.
 * The file is read as a stream: a piece of it at a time is in memory. Only ASCII is taken, which is all that LABSTAT
 * files hold. Throws a Refusal with the place of another byte, or when the archive is damaged or cut.
 */
export async function eachLine(path: string, visit: (line: string, number: number) => void): Promise<number> {
  const file = basename(path)
  let number = 0
  let rest = ''
  try {
    for await (const bytes of open(path)) {
      const text = rest + bytes.toString('latin1')
      if (!isAscii(bytes)) throw refuseByte(file, text, number)
      let from = 0
      for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
        number += 1
        visit(text.charCodeAt(to - 1) === 13 ? text.slice(from, to - 1) : text.slice(from, to), number)
        from = to + 1
      }
      rest = text.slice(from)
    }
  } catch (error) {
    if (error instanceof Refusal) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new Refusal(file, `an archive that is damaged or cut after row ${number} (${reason})`, 'a whole .gz file')
  }
  if (rest) visit(rest, number + 1)
  return rest ? number + 1 : number
}

function open(path: string): AsyncIterable<Buffer> {
  const file = createReadStream(path, { highWaterMark: 1 << 18 })
  if (!path.endsWith('.gz')) return file
  const plain = createGunzip({ chunkSize: 1 << 18 })
  file.on('error', error => plain.destroy(error)).pipe(plain)
  return plain
}

function refuseByte(file: string, text: string, before: number): Refusal {
  const at = text.search(/[\x80-\xff]/)
  const row = before + text.slice(0, at).split('\n').length
  const byte = text.charCodeAt(at).toString(16).toUpperCase()
  const place = at - text.lastIndexOf('\n', at)
  return new Refusal(`${file}, row ${row}, byte ${place}`, `the byte ${byte}`, 'text in ASCII')
}
