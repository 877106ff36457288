import { importData } from '#lib/import/import-data'
import { reportImport } from '#lib/import/report-import'
import { dataFolder } from '#lib/occupations/data-folder'
import { readOptions } from './options'

const usage = 'Usage: npm run data -- <folder with the official files> [--onet 29.3] [--to <folder>]'

try {
  const { values, positionals } = readOptions(
    'data',
    { onet: { type: 'string' }, to: { type: 'string' } },
    'the folder',
  )
  const [from] = positionals
  if (!from || positionals.length > 1) throw new Error(usage)
  const imported = await importData({
    from,
    to: values.to ?? dataFolder(),
    today: new Date().toISOString().slice(0, 10),
    onetEdition: values.onet,
    onProgress: line => console.log(line),
  })
  console.log(['', ...reportImport(imported)].join('\n'))
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1000)
  console.log(`${(performance.now() / 1000).toFixed(1)} s, at most ${megabytes} MB of memory`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
