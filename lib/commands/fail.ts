/** Says what went wrong, in its own words; gives the exit code. */
export function fail(error: unknown): number {
  console.error(error instanceof Error ? error.message : String(error))
  return 1
}
