import { pino } from 'pino'
import { openOutput } from './output'

/** What a log says of a request: no address of a reader, and no query, which may hold what somebody searched for. */
export type RequestLine = {
  method?: string
  path: string
  status: number
  bytes: number
  ms: number
  /** The reader went away before the answer was out. */
  left?: true
}

/** Lines are written together, so many characters of them, */
const batch = 16_000
/** and at the latest after so many milliseconds. */
const longest = 1000

/**
 * One line of JSON for each request, to standard output, written in batches, at the latest after a second. A line that
 * cannot be written is dropped: readers come before the log.
 * @param level `info` for every request, `warn` for what goes wrong only, `silent` for nothing
 */
export function openLog(level: string) {
  const { isoTime } = pino.stdTimeFunctions
  const destination = openDestination()
  return pino({ level, base: null, timestamp: isoTime, serializers: { error: pino.stdSerializers.err } }, destination)
}

/** Standard error hears once that lines are missing; the log itself says how many, as soon as it can be written. */
function openDestination() {
  const write = openOutput(1)
  const complain = openOutput(2)
  let lines: string[] = []
  let length = 0
  let dropped = 0
  let complained = false
  const flush = () => {
    if (lines.length === 0) return
    const missing = dropped > 0 ? [missingLine(dropped)] : []
    const reason = write([...missing, ...lines].join(''))
    dropped = reason ? dropped + lines.length : 0
    lines = []
    length = 0
    if (!reason || complained) return
    complained = true
    complain(`The log cannot be written (${reason}). Its lines are dropped until it can.\n`)
  }
  setInterval(flush, longest).unref()
  process.on('exit', flush)
  return {
    write(line: string) {
      lines.push(line)
      length += line.length
      if (length >= batch) flush()
    },
  }
}

function missingLine(dropped: number) {
  const time = new Date().toISOString()
  return `${JSON.stringify({ level: 40, time, dropped, msg: 'Lines that could not be written' })}\n`
}
