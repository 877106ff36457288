import { reporter } from 'vfile-reporter'
import { parseProfiles, readProfiles } from '#lib/careers/catalogue'

const { files } = parseProfiles(readProfiles())
const problems = files.filter(file => file.messages.length > 0)
if (problems.length > 0) {
  console.error(reporter(problems))
  process.exitCode = 1
} else {
  console.log(`${files.length} ${files.length === 1 ? 'profile' : 'profiles'} read, no mistakes.`)
}
