import { fileResponse } from '#lib/file-response'
import { getCareers } from '#lib/guide/catalogue'
import { exportIndex } from '#lib/guide/export/export-index'
import { schemaAddress } from '#lib/guide/export/json-schema'

export const dynamic = 'force-static'

/** Every career with the addresses of its files. */
export function GET() {
  const link = `<${schemaAddress('careers')}>; rel="describedby"; type="application/schema+json"`
  return fileResponse(`${JSON.stringify(exportIndex(getCareers()), null, 2)}\n`, 'application/json', { link })
}
