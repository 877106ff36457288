import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { explainCode } from '#lib/careers/explain-value'
import { isSlug, longestSlug, toSlug } from '#lib/careers/slug'
import { newProfile } from '#lib/careers/template'
import { checkCode } from '#lib/check/against-data'
import { getOccupation } from '#lib/occupations/catalog'
import { readOptions, runCommand } from './options'

const usage = 'npm run new -- "Radiologic technologist" --soc 29-2034'

await runCommand(() => {
  const { title, soc } = readArguments()
  const path = join('content', 'careers', `${toSlug(title)}.md`)
  write(path, newProfile({ title, soc, today: new Date().toISOString().slice(0, 10) }))
  console.log(`Wrote ${path} about work that the releases call ${getOccupation(soc)?.title}.`)
  console.log('Now replace each line that starts with “>” by your own text; `npm run check` says what is left.')
  const lacks = checkCode({ soc, salary: undefined })
  if (lacks) console.log(`${lacks.reason}.`)
  return 0
})

function readArguments() {
  const { values, positionals } = readOptions('new', { soc: { type: 'string' } }, 'the title')
  const [title = '', more] = positionals.map(text => text.trim())
  if (more !== undefined) throw new Error(`Write the title in quotes, as one: ${usage}`)
  return { title: readTitle(title), soc: readCode(values.soc) }
}

function readTitle(title: string) {
  const slug = toSlug(title)
  if (!slug) throw new Error(`Write the title of the career in plain letters: ${usage}`)
  if (slug.length > longestSlug)
    throw new Error(
      `Write a title of at most ${longestSlug} letters, not ${title.length}: it is the name of the file too`,
    )
  if (!isSlug(slug)) throw new Error(`Write the title of the career, not the code “${title}”: ${usage}`)
  if (/\p{C}/u.test(title)) throw new Error(`Write the title without control characters, on one line: ${usage}`)
  return title
}

function readCode(soc: string | undefined) {
  const explain = explainCode(({ input }) =>
    input
      ? `Unexpected “${input}” as --soc, expected two digits, a hyphen and four digits, as in 12-3456`
      : 'Write the SOC code behind --soc',
  )
  if (soc === undefined || !/^\d{2}-\d{4}$/.test(soc)) throw new Error(`${explain({ input: soc })}: ${usage}`)
  const misfit = checkCode({ soc, salary: undefined })
  if (misfit && !misfit.reason.startsWith('Add ')) throw new Error(`${misfit.reason}: ${usage}`)
  return soc
}

/** Writes a new file; one that exists is never overwritten. */
function write(path: string, text: string) {
  try {
    writeFileSync(path, text, { flag: 'wx' })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EEXIST') throw new Error(`Choose another title: ${path} exists already.`)
    if (code === 'ENOENT') throw new Error('Run this in the folder of the project: there is no content/careers here.')
    throw error
  }
}
