import { listOutdated } from '#lib/check/against-data'
import { readGuide, reportProblems } from '#lib/check/checked-careers'
import { readingLines, reportReading } from '#lib/check/reading-report'
import { checkData } from '#lib/import/check-data'

const data = checkData()
if (data.length > 0) {
  console.error(data.join('\n'))
  process.exit(1)
}
const parsed = readGuide()
const readings = reportReading(parsed)
const report = reportProblems(parsed)
console.log(readingLines(readings).join('\n'))
if (report) {
  console.error(report)
  process.exitCode = 1
} else {
  console.log(`${parsed.length} ${parsed.length === 1 ? 'profile' : 'profiles'} read, no mistakes.`)
}
for (const line of listOutdated(parsed)) console.log(line)
