/**
 * Does one thing to each of many, a few at a time, so that memory stays bounded and every core has work.
 * @param many at most eight at once
 * @returns the results in the order of `many`; throws the first error
 */
export async function inTurn<In, Out>(many: readonly In[], work: (one: In) => Promise<Out>): Promise<Out[]> {
  const results: Out[] = []
  let next = 0
  const takeMore = async () => {
    for (let at = next++; at < many.length; at = next++) results[at] = await work(many[at] as In)
  }
  await Promise.all(Array.from({ length: 8 }, takeMore))
  return results
}
