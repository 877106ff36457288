import { getOccupation } from '#lib/occupations/catalog'
import type { Occupation } from '#lib/occupations/occupation'
import { occupationMarkdown } from '#lib/publish/document/occupation-document'
import { exportOccupation } from '#lib/publish/export/export-occupation'
import { schemaAddress } from '#lib/publish/export/json-schema'
import { occupationAddresses } from '#lib/site'
import { fileResponse } from './file-response'

const kinds = {
  markdown: { type: 'text/markdown', write: (occupation: Occupation) => occupationMarkdown(occupation) },
  json: {
    type: 'application/json',
    write: (occupation: Occupation) => `${JSON.stringify(exportOccupation(occupation))}\n`,
  },
}

/**
 * An official occupation as a file, with links to the page and to the other file.
 * @returns nothing when the newest release does not measure the code
 */
export function occupationFile(soc: string, kind: keyof typeof kinds): Response | undefined {
  const occupation = getOccupation(soc)
  if (!occupation?.measured) return undefined
  const { type, write } = kinds[kind]
  return fileResponse(write(occupation), type, { link: linksOf(soc, kind) })
}

function linksOf(soc: string, kind: keyof typeof kinds) {
  const { html, markdown, json } = occupationAddresses(soc)
  const links = [`<${html}>; rel="canonical"`, `<${html}>; rel="alternate"; type="text/html"`]
  if (kind === 'json') {
    links.push(`<${markdown}>; rel="alternate"; type="text/markdown"`)
    links.push(`<${schemaAddress('occupation')}>; rel="describedby"; type="application/schema+json"`)
  } else links.push(`<${json}>; rel="alternate"; type="application/json"`)
  return links.join(', ')
}
