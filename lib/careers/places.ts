import type { Place } from './problem'

type Path = readonly PropertyKey[]

/** Where each value of a draft stands in its file, under the path that zod gives its issues. */
export class Places {
  #values = new Map<string, Place>()
  #keys = new Map<string, Place>()

  setValue(path: Path, place: Place | undefined) {
    if (place) this.#values.set(toKey(path), place)
  }

  setKey(path: Path, place: Place | undefined) {
    if (place) this.#keys.set(toKey(path), place)
  }

  /** The place of the value at `path`, or of the nearest value around it. */
  ofValue(path: Path): Place | undefined {
    for (let length = path.length; length >= 0; length--) {
      const place = this.#values.get(toKey(path.slice(0, length)))
      if (place) return place
    }
  }

  /** The place of the key at the end of `path`. */
  ofKey(path: Path): Place | undefined {
    return this.#keys.get(toKey(path)) ?? this.ofValue(path)
  }
}

function toKey(path: Path) {
  return JSON.stringify(path.map(String))
}
