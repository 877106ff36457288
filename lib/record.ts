/**
 * A value for each of some keys.
 * @param keys each once
 * @param make the value of a key
 * @returns an object that has every key: TypeScript cannot see that `Object.fromEntries` gives one, so it is said here once
 */
export function recordOf<Key extends string, Value>(keys: readonly Key[], make: (key: Key) => Value) {
  return Object.fromEntries(keys.map(key => [key, make(key)])) as Record<Key, Value>
}
