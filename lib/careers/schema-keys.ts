import { z } from 'zod'
import { frontMatterSchema } from './schema'

/** The keys of the record at a path of the front matter, from the schema itself; none where no record may stand. */
export function keysAt(path: readonly PropertyKey[]): string[] {
  let schema: unknown = frontMatterSchema
  for (const key of path) schema = inside(schema, key)
  return Object.keys(shapeOf(unwrapped(schema)))
}

function inside(schema: unknown, key: PropertyKey): unknown {
  const bare = unwrapped(schema)
  if (typeof key === 'number') return bare instanceof z.ZodArray ? bare.element : undefined
  const shape = shapeOf(bare)
  return Object.hasOwn(shape, key) ? shape[String(key)] : undefined
}

/** A schema without the marks that it is optional or has a default. */
function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrapped(schema.unwrap()) : schema
}

function shapeOf(schema: unknown): Record<string, unknown> {
  return schema instanceof z.ZodObject ? schema.shape : {}
}

/**
 * The front matter without the keys that were left empty, at any depth: content systems write every key. A key that is
 * not known stays, to be reported.
 */
export function withoutEmpty(front: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(filledEntries(front, []))
}

function filledValue(value: unknown, path: readonly PropertyKey[]): unknown {
  if (Array.isArray(value)) {
    const kept = value.map((item, index) => filledValue(item, [...path, index]))
    // What follows an empty item keeps its place.
    const filled = kept.slice(0, kept.findLastIndex(item => item !== undefined) + 1)
    return filled.length > 0 ? filled : undefined
  }
  if (typeof value !== 'object' || value === null)
    return value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value
  const kept = filledEntries(value, path)
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

function filledEntries(record: object, path: readonly PropertyKey[]) {
  const keys = keysAt(path)
  return Object.entries(record).flatMap(([key, inner]) => {
    const filled = keys.includes(key) ? filledValue(inner, [...path, key]) : inner
    return filled === undefined ? [] : [[key, filled] as const]
  })
}
