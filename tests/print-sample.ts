import { sampleNote } from './sample'

/** Before the tests: which samples the sweeps take, and how to take the same again. */
export function setup(): void {
  console.log(sampleNote)
}
