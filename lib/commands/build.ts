import { build } from '#lib/build/build'
import { fail } from './fail'

process.exitCode = await build().catch(fail)
