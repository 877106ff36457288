import { fileResponse } from '#lib/file-response'
import { toJsonSchema } from '#lib/guide/export/json-schema'

export const dynamic = 'force-static'

/** The JSON Schema of `/careers.json`. */
export function GET() {
  return fileResponse(`${JSON.stringify(toJsonSchema('careers'), null, 2)}\n`, 'application/schema+json')
}
