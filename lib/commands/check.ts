import { hasProblem } from '#lib/careers/problem'
import { listOutdated } from '#lib/check/against-data'
import { listProblems, readGuide, reportProblems } from '#lib/check/checked-careers'
import { listDue } from '#lib/check/due'
import { readingLines, reportReading } from '#lib/check/reading-report'
import { reportStyle } from '#lib/check/style'
import { listOver, measureStyle, styleLines } from '#lib/check/voices/report'
import { checkData } from '#lib/import/check-data'
import { readOptions, runCommand } from './options'

const options = {
  reading: { type: 'boolean' },
  outdated: { type: 'boolean' },
  due: { type: 'boolean' },
  style: { type: 'boolean' },
  json: { type: 'boolean' },
} as const

await runCommand(() => {
  const { values } = readOptions('check', options)
  if (values.style && values.json)
    throw new Error('Leave out --json or --style: shares over all profiles are lines for people.')
  const data = checkData()
  if (data.length > 0) throw new Error(data.join('\n'))
  const parsed = readGuide()
  const readings = reportReading(parsed)
  for (const one of parsed) reportStyle(one)
  const isWrong = parsed.some(({ file }) => hasProblem(file))
  if (values.json) {
    console.log(JSON.stringify(listProblems(parsed), null, 2))
    return isWrong ? 1 : 0
  }
  const outdated = listOutdated(parsed)
  const due = listDue(parsed, new Date().toISOString().slice(0, 10))
  const warnings = parsed.flatMap(({ file }) => file.messages).length
  if (values.reading) console.log(readingLines(readings).join('\n'))
  if (values.due) console.log(due.length > 0 ? due.join('\n') : 'No volatile claim is due.')
  if (values.outdated && outdated.length > 0) console.log(outdated.join('\n'))
  const style = values.style ? measureStyle(parsed) : undefined
  if (style) console.log(styleLines(style).join('\n'))
  if (warnings > 0) console.error(reportProblems(parsed))
  if (!isWrong) console.log(summaryOf(parsed.length, warnings, outdated.length))
  return isWrong || (style && listOver(style).length > 0) ? 1 : 0
})

function summaryOf(profiles: number, warnings: number, outdated: number) {
  const read = `${count(profiles, 'profile')} read, no mistakes${warnings > 0 ? `, ${count(warnings, 'warning')}` : ''}`
  if (outdated === 0) return `${read}.`
  const [were, them] = outdated === 1 ? ['was', 'it'] : ['were', 'them']
  const old = `${outdated} ${were} last reviewed before the newest release`
  return `${read}; ${old}: \`npm run check -- --outdated\` lists ${them}.`
}

function count(number: number, name: string) {
  return `${number} ${name}${number === 1 ? '' : 's'}`
}
