import { tsImport } from 'tsx/esm/api'

/** Next loads its adapter with plain Node, which cannot read TypeScript by itself. */
export default (await tsImport('./adapter.ts', import.meta.url)).adapter
