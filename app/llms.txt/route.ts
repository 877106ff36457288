import { getCareers } from '#lib/check/checked-careers'
import { fileResponse } from '#lib/publish/file-response'
import { toLlmsText } from '#lib/publish/llms'

export const dynamic = 'force-static'

/** What the guide holds, for language models. */
export function GET() {
  return fileResponse(toLlmsText(getCareers()), 'text/plain')
}
