import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { toSlug } from '#lib/careers/slug'
import { newProfile } from '#lib/careers/template'

const usage = 'npm run new -- "Radiologic technologist" --soc 29-2034'

try {
  const { title, soc } = readArguments()
  const path = join('content', 'careers', `${toSlug(title)}.md`)
  write(path, newProfile({ title, soc, today: new Date().toISOString().slice(0, 10) }))
  console.log(`Wrote ${path}`)
  console.log('Now replace each line that starts with “>” by your own text; `npm run check` says what is left.')
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}

function readArguments() {
  const { values, positionals, tokens } = parseArgs({
    options: { soc: { type: 'string' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const unknown = tokens.find(token => token.kind === 'option' && token.name !== 'soc')
  if (unknown?.kind === 'option') throw new Error(`Leave out the unknown option ${unknown.rawName}: ${usage}`)
  const [title = '', more] = positionals.map(text => text.trim())
  if (!toSlug(title)) throw new Error(`Write the title of the career: ${usage}`)
  if (more !== undefined) throw new Error(`Write the title in quotes, as one: ${usage}`)
  if (typeof values.soc !== 'string' || !/^\d{2}-\d{4}$/.test(values.soc))
    throw new Error(`Write the SOC code as 29-2034: ${usage}`)
  return { title, soc: values.soc }
}

/** Writes a new file; one that exists is never overwritten. */
function write(path: string, text: string) {
  try {
    writeFileSync(path, text, { flag: 'wx' })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') throw new Error(`Choose another title: ${path} exists already.`)
    if (code === 'ENOENT') throw new Error('Run this in the folder of the project: there is no content/careers here.')
    throw error
  }
}
