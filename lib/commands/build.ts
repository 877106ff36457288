import { build } from '#lib/build/build'
import { refuseWrongSettings } from '#lib/settings'
import { readOptions, runCommand } from './options'

await runCommand(() => {
  readOptions('build', {})
  refuseWrongSettings()
  return build()
})
