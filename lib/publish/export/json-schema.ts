import { z } from 'zod'
import { files, site } from '#lib/site'
import { occupationExportSchema } from './occupation-schema'
import { exportSchema, indexSchema } from './schema'

const schemas = { career: exportSchema, careers: indexSchema, occupation: occupationExportSchema }
type Name = keyof typeof schemas

/** The address of the JSON Schema of `/careers/<slug>.json` (`career`), of `/careers.json` (`careers`) or of `/occupations/<code>.json` (`occupation`). */
export function schemaAddress(name: Name): string {
  return site.url + files.schema[name]
}

/** That JSON Schema, draft 2020-12. It lets unknown keys pass: a version may grow. */
export function toJsonSchema(name: Name): z.core.JSONSchema.BaseSchema {
  return { $id: schemaAddress(name), ...z.toJSONSchema(schemas[name], { io: 'input' }) }
}
