import { fstatSync, writeSync } from 'node:fs'
import { isatty } from 'node:tty'

/** What a pipe that nobody empties may hold of ours, in bytes, beside what the system keeps of it. */
const mostWaiting = 1024 * 1024

/**
 * Writes to standard output (1) or standard error (2), and never waits, fails or grows: a disk may be full, and whoever
 * reads a pipe may be stuck or gone.
 * @returns what writes a text; it gives the reason when the text was dropped, in full or from where there was no room
 */
export function openOutput(descriptor: 1 | 2): (text: string) => string | undefined {
  const stats = fstatSync(descriptor)
  const isFile = stats.isFile() || (stats.isCharacterDevice() && !isatty(descriptor))
  return isFile ? toFile(descriptor) : toPipe(descriptor === 1 ? process.stdout : process.stderr)
}

/** Node's own stream for a file ends for good at the first error; a disk has room again some day. */
function toFile(descriptor: number) {
  let broken = false
  return (text: string) => {
    // What follows half a line begins a line of its own.
    let rest = Buffer.from(broken ? `\n${text}` : text)
    try {
      while (rest.length > 0) {
        rest = rest.subarray(writeSync(descriptor, rest))
        broken = rest.length > 0
      }
      return undefined
    } catch (error) {
      return String(error)
    }
  }
}

/** A write by `fs` would keep a thread of Node's waiting for the pipe, and the end of the process with it. */
function toPipe(stream: NodeJS.WriteStream) {
  stream.on('error', () => {})
  return (text: string) => {
    if (!stream.writable) return 'nobody reads it any more'
    if (stream.writableLength + text.length > mostWaiting) return 'whoever reads it does not keep up'
    stream.write(text)
    return undefined
  }
}
