import { createHash } from 'node:crypto'
import type { Occupation } from '#lib/occupations/occupation'
import { payOf } from '#lib/pay/pay'
import { toPicture } from '#lib/pay/picture'
import { files, occupationHref } from '#lib/site'
import { titleOf } from '#lib/work/describe-occupation'
import { findFacts } from '../../careers/[slug]/facts'

/**
 * What stands in an occupation's picture for sharing, and its address. The address changes with the content, so that
 * caches may keep a picture for ever.
 */
export function pictureOf(occupation: Occupation) {
  const pay = payOf({ occupation })
  const title = titleOf(occupation)
  const facts = findFacts({ soc: occupation.soc }, occupation).slice(0, 3)
  const content = { title, facts, pay: pay && toPicture(pay, title) }
  const version = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8)
  const said = content.facts.map(({ label, value, note }) => `${label}: ${value} ${note ?? ''}`.trim())
  const alt = [content.title, ...said].join('. ')
  return { content, version, alt, path: `${occupationHref(occupation.soc)}${files.picture}?v=${version}` }
}
