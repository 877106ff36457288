import { build } from '#lib/build'

process.exitCode = await build()
