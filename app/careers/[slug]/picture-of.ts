import { createHash } from 'node:crypto'
import type { Career } from '#lib/careers/schema'
import type { Occupation } from '#lib/occupations/occupation'
import { payOf } from '#lib/pay/pay'
import { toPicture } from '#lib/pay/picture'
import { files, profileHref } from '#lib/site'
import { findFacts } from './facts'

/**
 * What stands in a career's picture for sharing, and its address. The address changes with the content, so that caches
 * may keep a picture for ever.
 */
export function pictureOf(career: Pick<Career, 'slug' | 'title' | 'soc' | 'salary'>, occupation?: Occupation) {
  const pay = payOf({ career, occupation })
  const content = {
    title: career.title,
    facts: findFacts(career, occupation).slice(0, 3),
    pay: pay && toPicture(pay, career.title),
  }
  const version = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8)
  const alt = [career.title, ...content.facts.map(sayFact)].join('. ')
  return { content, version, alt, path: `${profileHref(career.slug)}${files.picture}?v=${version}` }
}

function sayFact({ label, value, note }: { label: string; value: string; note?: string }) {
  return `${label}: ${value}${note ? ` ${note}` : ''}`
}
