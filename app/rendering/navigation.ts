/** A page that leads elsewhere. */
export class Redirect extends Error {
  constructor(
    readonly location: string,
    readonly status: 303 | 308,
  ) {
    super(`Leads to ${location}`)
  }
}

/** A page of something that does not exist. */
export class NotFound extends Error {}

// What `next/navigation` means where pages are rendered without Next: the bundle of the server puts this in its place.

/** Next itself answers 307 here; to a GET both mean the same, and 303 is what our routes say. */
export function redirect(location: string): never {
  throw new Redirect(location, 303)
}

export function permanentRedirect(location: string): never {
  throw new Redirect(location, 308)
}

export function notFound(): never {
  throw new NotFound('Not found')
}
