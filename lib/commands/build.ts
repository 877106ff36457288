import { build } from '#lib/build/build'
import { refuseWrongSettings } from '#lib/settings'
import { fail } from './fail'

refuseWrongSettings()
process.exitCode = await build().catch(fail)
