import { importData } from '#lib/import/import-data'
import { reportImport } from '#lib/import/report-import'
import { dataFolder } from '#lib/occupations/data-folder'
import { readOptions } from './options'

const usage = [
  'Usage: npm run data -- <folder with the official files> [options]',
  '  --onet <edition>       the edition of O*NET tables whose folder does not name it, such as 30.1',
  '  --allow-shrink <name>  take a table though it lost more than a tenth of its rows; may be given again',
  '  --to <folder>          where to write, instead of content/data',
].join('\n')

try {
  const { from, onet, to, allowShrink } = readArguments()
  const imported = await importData({
    from,
    to: to ?? dataFolder(),
    today: new Date().toISOString().slice(0, 10),
    onetEdition: onet,
    allowShrink,
    onProgress: path => {
      if (process.stderr.isTTY) console.error(`Reading ${path}`)
    },
  })
  console.log(reportImport(imported).join('\n'))
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1000)
  console.log(`${(performance.now() / 1000).toFixed(1)} s, at most ${megabytes} MB of memory`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

function readArguments() {
  const { values, positionals } = readOptions(
    'data',
    { onet: { type: 'string' }, to: { type: 'string' }, 'allow-shrink': { type: 'string', multiple: true } },
    'the folder',
  )
  const [from, more] = positionals
  if (!from || more !== undefined) throw new Error(usage)
  return { from, onet: values.onet, to: values.to, allowShrink: values['allow-shrink'] }
}
