import { securityContact } from '#lib/contacts'
import { fileResponse } from '#lib/publish/file-response'
import { securityText } from '#lib/publish/security-text'
import { site } from '#lib/site'

/** Made at build, so that the day on which it expires cannot move by itself. */
export const dynamic = 'force-static'

export function GET() {
  return fileResponse(securityText({ contact: securityContact(), url: site.url, now: new Date() }), 'text/plain')
}
