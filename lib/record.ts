/**
 * A value for each of some keys.
 * @param keys each once
 * @param make the value of a key
 * @returns an object that has every key
 */
export function recordOf<Key extends string, Value>(keys: readonly Key[], make: (key: Key) => Value) {
  // TypeScript cannot see that `Object.fromEntries` gives every key, so it is said here once.
  return Object.fromEntries(keys.map(key => [key, make(key)])) as Record<Key, Value>
}

/**
 * The keys of an object whose type names every one of them.
 * @returns its own keys, in their order
 */
export function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>) {
  // TypeScript takes them for any text, since an object may have more keys than its type.
  return Object.keys(record) as Key[]
}

/** What stands at a path in a value of which nothing is known; undefined where the path leads nowhere. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )
}
