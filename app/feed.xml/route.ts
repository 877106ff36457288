import { getCareers } from '#lib/check/checked-careers'
import { toAtom } from '#lib/publish/feed'
import { fileResponse } from '#lib/publish/file-response'

export const dynamic = 'force-static'

/** New and revised profiles as Atom. */
export function GET() {
  return fileResponse(toAtom(getCareers()), 'application/atom+xml')
}
