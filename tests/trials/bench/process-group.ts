const running = new Set<number>()

/** Keeps in mind a process that was started detached: it leads a group, and what it starts goes with it. */
export function noteGroup(pid: number | undefined): void {
  if (pid) running.add(pid)
}

/** Ends a group, or forgets it when it is gone. */
export function signalGroup(pid: number | undefined, name: NodeJS.Signals): void {
  try {
    if (pid) process.kill(-pid, name)
  } catch {
    forgetGroup(pid)
  }
}

/** A number may soon be another's: one that has ended is no longer ours. */
export function forgetGroup(pid: number | undefined): void {
  if (pid) running.delete(pid)
}

/** Ends whatever this run started and still runs, at once. */
export function stopAll(): void {
  for (const pid of running) signalGroup(pid, 'SIGKILL')
}
