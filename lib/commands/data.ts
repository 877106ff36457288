import { importData } from '#lib/import/import-data'
import { reportImport } from '#lib/import/report-import'
import { verifyPlaces } from '#lib/import/verify-places'
import { dataFolder } from '#lib/occupations/data-folder'
import { siteFolder } from '#lib/server/site'
import { readOptions } from './options'

const usage = [
  'Usage: npm run data -- <folder with the official files> [options]',
  '  --onet <edition>       the edition of O*NET tables whose folder does not name it, such as 30.1',
  '  --allow-shrink <name>  take a table though it lost more than a tenth of its rows; may be given again',
  '  --verify               write nothing; recompute figures of places drawn at random from the publishers’ own bytes',
  '  --seed <number>        which ones to draw; without it, by the day',
  '  --to <folder>          where to write, instead of content/data',
].join('\n')

try {
  const { from, onet, to, allowShrink, verify, seed } = readArguments()
  if (verify) await verifyStored(from, seed)
  else await takeIn(from, { onet, to, allowShrink })
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1000)
  console.log(`${(performance.now() / 1000).toFixed(1)} s, at most ${megabytes} MB of memory`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

async function takeIn(from: string, { onet, to, allowShrink }: Settings) {
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
}

/** Draws by the day when no seed is given, and says which it was. */
async function verifyStored(from: string, given: string | undefined) {
  const seed = given === undefined ? Math.floor(Date.now() / 86_400_000) : Number(given)
  if (!Number.isInteger(seed) || seed < 0) throw new Error(`--seed: found ${given}, expected a whole number`)
  console.log(`Seed ${seed}`)
  const { cells, prices, industries, printed, differences } = await verifyPlaces(from, seed, siteFolder('.next'))
  const read = printed > 0 ? `${printed} figures that pages and files print` : 'no site is built, so no page was read'
  console.log(`${cells} cells of areas, ${prices} of prices, ${industries} of industries recomputed; ${read}`)
  if (differences.length > 0) throw new Error(differences.join('\n'))
  console.log('All are as stored.')
}

type Settings = Pick<ReturnType<typeof readArguments>, 'onet' | 'to' | 'allowShrink'>

function readArguments() {
  const { values, positionals } = readOptions(
    'data',
    {
      verify: { type: 'boolean' },
      seed: { type: 'string' },
      onet: { type: 'string' },
      to: { type: 'string' },
      'allow-shrink': { type: 'string', multiple: true },
    },
    'the folder',
  )
  const [from, more] = positionals
  if (!from || more !== undefined) throw new Error(usage)
  return {
    from,
    verify: values.verify,
    seed: values.seed,
    onet: values.onet,
    to: values.to,
    allowShrink: values['allow-shrink'],
  }
}
