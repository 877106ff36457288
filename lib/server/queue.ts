import type { EventEmitter } from 'node:events'

/** Too many wait already. */
export class Busy extends Error {}

/** All who asked have gone before it was its turn. */
export class Abandoned extends Error {}

/** Who asks: `close` says that nobody is there any more to read the answer. */
export type Reader = Pick<EventEmitter, 'once'>

type Job<Made> = { answer: Promise<Made>; readers: number; run(): Promise<void>; abandon(): void }

/**
 * Makes one thing after the other, in the order in which they were first asked for. Whoever asks for one that waits or
 * is being made shares it. One that waits for readers who are all gone leaves the queue.
 * @param most how many may wait, beside the one that is being made
 * @returns what asks for a thing by its key. It throws `Busy`; its promise rejects with `Abandoned`, or as `make` does.
 */
export function openQueue<Made>(most: number) {
  const jobs = new Map<string, Job<Made>>()
  const waiting = new Set<Job<Made>>()
  let busy = false

  const advance = async () => {
    const [next] = waiting
    if (busy || !next) return
    waiting.delete(next)
    busy = true
    await next.run()
    busy = false
    advance()
  }
  const add = (key: string, make: () => Promise<Made>) => {
    if (waiting.size >= most) throw new Busy(`${most} wait already`)
    const job = toJob(make, () => jobs.delete(key))
    jobs.set(key, job)
    waiting.add(job)
    return job
  }
  return (key: string, make: () => Promise<Made>, reader?: Reader): Promise<Made> => {
    const job = jobs.get(key) ?? add(key, make)
    job.readers++
    reader?.once('close', () => {
      if (--job.readers === 0 && waiting.delete(job)) job.abandon()
    })
    advance()
    return job.answer
  }
}

function toJob<Made>(make: () => Promise<Made>, onEnd: () => void): Job<Made> {
  let run: Job<Made>['run'] = async () => {}
  let abandon = () => {}
  const answer = new Promise<Made>((resolve, reject) => {
    abandon = () => {
      onEnd()
      reject(new Abandoned('Nobody waits for it any more'))
    }
    run = async () => {
      try {
        resolve(await make())
      } catch (error) {
        reject(error)
      } finally {
        onEnd()
      }
    }
  })
  return { answer, readers: 0, run, abandon }
}
