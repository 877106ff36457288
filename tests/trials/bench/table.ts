/** A table in Markdown; the first column is words, the others are figures. */
export function printTable(columns: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const rule = columns.map((_, index) => (index ? '--:' : '---'))
  return [line(columns), line(rule), ...rows.map(line)].join('\n')
}
