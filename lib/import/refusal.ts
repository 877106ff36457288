/** A file that is not what it should be. The message says where, what was found and what was expected. */
export class Refusal extends Error {
  constructor(where: string, found: string, expected: string) {
    super(`${where}: found ${found}, expected ${expected}`)
  }
}
