import { spawnSync } from 'node:child_process'

/** The memory in megabytes (resident set size) of a process and all that it started; 0 when it is gone. */
export function memoryOf(pid: number | undefined): number {
  const { stdout = '' } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
  const all = stdout
    .trim()
    .split('\n')
    .map(line => line.trim().split(/\s+/).map(Number))
  const inTree = (of: number | undefined): number =>
    all.reduce((sum, [child = 0, parent = 0, kilobytes = 0]) => {
      if (child === of) return sum + kilobytes
      return parent === of ? sum + inTree(child) : sum
    }, 0)
  return inTree(pid) / 1024
}
