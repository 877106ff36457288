import { rmSync } from 'node:fs'
import { afterAll, beforeAll, vi } from 'vitest'
import type { Career } from '#lib/careers/schema'
import { getCareers } from '#lib/check/checked-careers'
import { site } from '#lib/site'
import { hostileProfiles, writeGuide } from './guide'

/** The guide is read from the folder in which the process stands: in the tests of this file its profiles are hostile. */
export function standInGuide() {
  vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })
  const project = process.cwd()
  const harmless = hostileProfiles(2, [{ text: 'Harmless words' }, { text: 'Other words' }], 'harmless')
  const hostile = hostileProfiles()
  const folder = writeGuide([...hostile, ...harmless], project)
  const careers: Career[] = []
  beforeAll(() => {
    site.production = true
    process.chdir(folder)
    careers.push(...getCareers())
  })
  afterAll(() => {
    process.chdir(project)
    rmSync(folder, { recursive: true })
  })
  return { hostile, careers, find: (slug: string) => findIn(careers, slug) }
}

function findIn(careers: Career[], slug: string): Career {
  const career = careers.find(one => one.slug === slug)
  if (!career) throw new Error(`There is no ${slug}.`)
  return career
}
