/** How many bits of a number are set: how many words of a query are met. */
export function countBits(mask: number): number {
  let count = 0
  for (let rest = mask; rest; rest &= rest - 1) count++
  return count
}
