import { type NextRequest, NextResponse } from 'next/server'

/** Every address here is in small letters: one with capitals leads to the one page, so that nothing has two addresses. */
export function proxy({ nextUrl }: NextRequest) {
  const url = nextUrl.clone()
  url.pathname = url.pathname.toLowerCase()
  return NextResponse.redirect(url, 308)
}

export const config = { matcher: '/((?!_next/).*[A-Z].*)' }
