import { site } from './site'

const places: Map<string, object> = holder()

/**
 * Something that every copy of our code in one process shares. A bundler puts a module into pages and into routes apart,
 * and each copy would read the content and build the index for itself.
 * @param name its name, once in the project
 * @param make what it is at first
 */
export function processSingleton<T extends object>(name: string, make: () => T): T {
  if (!site.production) return make()
  // A name stands once in the project, and so for one type.
  const known = places.get(name) as T | undefined
  if (known) return known
  const made = make()
  places.set(name, made)
  return made
}

function holder() {
  const key = Symbol.for('career-guide')
  // Of globals TypeScript knows those that are declared, and a symbol from the registry cannot be.
  const global = globalThis as { [key]?: Map<string, object> }
  global[key] ??= new Map()
  return global[key]
}
