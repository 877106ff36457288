import { fileResponse } from '#lib/file-response'
import { getCareers } from '#lib/guide/catalogue'
import { toLlmsText } from '#lib/guide/llms'

export const dynamic = 'force-static'

/** What the guide holds, for language models. */
export function GET() {
  return fileResponse(toLlmsText(getCareers()), 'text/plain')
}
