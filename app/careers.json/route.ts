import { getCareers } from '#lib/check/checked-careers'
import { exportIndex } from '#lib/publish/export/export-index'
import { schemaAddress } from '#lib/publish/export/json-schema'
import { fileResponse } from '#lib/publish/file-response'

export const dynamic = 'force-static'

/** Every career with the addresses of its files. */
export function GET() {
  const link = `<${schemaAddress('careers')}>; rel="describedby"; type="application/schema+json"`
  return fileResponse(`${JSON.stringify(exportIndex(getCareers()), null, 2)}\n`, 'application/json', { link })
}
