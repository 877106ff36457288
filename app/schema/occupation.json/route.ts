import { toJsonSchema } from '#lib/publish/export/json-schema'
import { fileResponse } from '#lib/publish/file-response'

export const dynamic = 'force-static'

/** The JSON Schema of `/occupations/<code>.json`. */
export function GET() {
  return fileResponse(`${JSON.stringify(toJsonSchema('occupation'), null, 2)}\n`, 'application/schema+json')
}
