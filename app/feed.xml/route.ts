import { fileResponse } from '#lib/file-response'
import { getCareers } from '#lib/guide/catalogue'
import { toAtom } from '#lib/guide/feed'

export const dynamic = 'force-static'

/** New and revised profiles as Atom. */
export function GET() {
  return fileResponse(toAtom(getCareers()), 'application/atom+xml')
}
