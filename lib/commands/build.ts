import { build } from '#lib/build/build'
import { readOptions, runCommand } from './options'

await runCommand(() => {
  readOptions('build', {})
  return build()
})
