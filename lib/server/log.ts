import { pino } from 'pino'

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

/**
 * One line of JSON for each request, to standard output, written in batches, at the latest after a second.
 * @param level `info` for every request, `warn` for what goes wrong only, `silent` for nothing
 */
export function openLog(level: string) {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { error: pino.stdSerializers.err } },
    pino.destination({ sync: false, minLength: 16_000, periodicFlush: 1000 }),
  )
}
