import type { ContextRow, MoveRow } from './read-derived'

/** What a table other than O*NET's says of occupations, as its reader gives it. */
export type FoundDetail =
  | { kind: 'definitions'; definitions: Map<string, { title: string; definition: string }> }
  | { kind: 'groups'; groups: Map<string, { level: string; title: string }> }
  | { kind: 'match-titles'; titles: [soc: string, title: string][] }
  | { kind: 'programs'; pairs: [cip: string, title: string, soc: string][] }
  | { kind: 'work-context'; rows: ContextRow[] }
  | { kind: 'group-moves'; rows: MoveRow[] }
