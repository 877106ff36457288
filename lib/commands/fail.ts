/** Says what went wrong, in its own words; gives the exit code. */
export function fail(error: Error): number {
  console.error(error.message)
  return 1
}
