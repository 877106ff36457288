import { frontMatterSchema } from './schema'

type Wrapped = { shape?: Record<string, unknown>; element?: unknown; unwrap?: () => unknown }

/** The keys of the record at a path of the front matter, from the schema itself; none where no record may stand. */
export function keysAt(path: readonly PropertyKey[]): string[] {
  let schema: unknown = frontMatterSchema
  for (const key of path) schema = inside(schema, key)
  return Object.keys(unwrapped(schema).shape ?? {})
}

function inside(schema: unknown, key: PropertyKey): unknown {
  const { element, shape = {} } = unwrapped(schema)
  if (typeof key === 'number') return element
  return Object.hasOwn(shape, key) ? shape[String(key)] : undefined
}

/** A schema without the marks that it is optional or has a default. */
function unwrapped(schema: unknown): Wrapped {
  const wrapped = (schema ?? {}) as Wrapped
  return wrapped.shape || wrapped.element || !wrapped.unwrap ? wrapped : unwrapped(wrapped.unwrap())
}

/**
 * The front matter without the keys that were left empty, at any depth: content systems write every key. A key that is
 * not known stays, to be reported.
 */
export function withoutEmpty(value: unknown, path: readonly PropertyKey[] = []): unknown {
  if (Array.isArray(value)) {
    const kept = value.map((item, index) => withoutEmpty(item, [...path, index]))
    // What follows an empty item keeps its place.
    const filled = kept.slice(0, kept.findLastIndex(item => item !== undefined) + 1)
    return filled.length > 0 ? filled : undefined
  }
  if (typeof value !== 'object' || value === null)
    return value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value
  const keys = keysAt(path)
  const kept = Object.entries(value).flatMap(([key, inner]) => {
    const filled = keys.includes(key) ? withoutEmpty(inner, [...path, key]) : inner
    return filled === undefined ? [] : [[key, filled] as const]
  })
  return kept.length > 0 || path.length === 0 ? Object.fromEntries(kept) : undefined
}
