import { hasProblem } from '#lib/careers/problem'
import { listOutdated } from '#lib/check/against-data'
import { listProblems, readGuide, reportProblems } from '#lib/check/checked-careers'
import { readingLines, reportReading } from '#lib/check/reading-report'
import { reportStyle } from '#lib/check/style'
import { checkData } from '#lib/import/check-data'
import { readOptions, runCommand } from './options'

await runCommand(() => {
  const { values } = readOptions('check', { reading: { type: 'boolean' }, json: { type: 'boolean' } })
  const data = checkData()
  if (data.length > 0) throw new Error(data.join('\n'))
  const parsed = readGuide()
  const readings = reportReading(parsed)
  for (const one of parsed) reportStyle(one)
  const isWrong = parsed.some(({ file }) => hasProblem(file))
  if (values.json) console.log(JSON.stringify(listProblems(parsed), null, 2))
  else {
    if (values.reading) console.log(readingLines(readings).join('\n'))
    const report = reportProblems(parsed)
    if (report) console.error(report)
    if (!isWrong) console.log(summaryOf(parsed.length, parsed.flatMap(({ file }) => file.messages).length))
    for (const line of listOutdated(parsed)) console.log(line)
  }
  return isWrong ? 1 : 0
})

function summaryOf(profiles: number, warnings: number) {
  const read = `${profiles} ${profiles === 1 ? 'profile' : 'profiles'} read, no mistakes`
  return warnings === 0 ? `${read}.` : `${read}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`
}
