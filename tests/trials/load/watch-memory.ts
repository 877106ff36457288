import { setInterval as every } from 'node:timers/promises'
import { memoryOf } from '../bench/memory'

const milliseconds = 1000

/** Looks at a process's memory every second; gives what ends that, and with it every figure in megabytes. */
export function watchMemory(pid: number): () => Promise<number[]> {
  const seen: number[] = []
  const end = new AbortController()
  const watching = (async () => {
    for await (const _ of every(milliseconds, undefined, { signal: end.signal })) seen.push(memoryOf(pid))
  })().catch(() => {})
  return async () => {
    end.abort()
    await watching
    return seen
  }
}
