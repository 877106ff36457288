import { z } from 'zod'
import { licenseSchema, linksSchema } from './schema'

/** The list of all profiles as JSON. */
export const indexSchema = z
  .object({
    $schema: z.url(),
    version: z.literal(1),
    license: licenseSchema,
    updated: z.iso.date().describe('When the newest of the profiles was updated.'),
    careers: z
      .array(
        z.object({
          slug: z.string(),
          title: z.string(),
          alsoCalled: z.array(z.string()),
          formerly: z.array(z.string()).describe('Slugs that it had before, the oldest first.'),
          soc: z.string(),
          summary: z.string(),
          updated: z.iso.date(),
          links: linksSchema,
        }),
      )
      .describe('By title.'),
  })
  .meta({
    title: 'The careers',
    description: 'Every profile of the guide, with the addresses of its files. Version 1.',
  })

export type IndexExport = z.infer<typeof indexSchema>
