import type { Attack } from './attack'

/** Line ends and marks that start a header, a line of a report or a command where text is put into one. */
export const lines: Attack[] = [
  ['header after CR LF', 'x\r\nSet-Cookie: run=1'],
  ['header after LF', 'x\nSet-Cookie: run=1'],
  ['header after CR', 'x\rSet-Cookie: run=1'],
  ['header after a folded line', 'x\r\n Set-Cookie: run=1'],
  ['header after line ends in percents', 'x%0d%0aSet-Cookie: run=1'],
  ['header after line ends in doubled percents', 'x%250d%250aSet-Cookie: run=1'],
  ['header after line end look-alikes', 'x嘊嘍Set-Cookie: run=1'],
  ['header after a line separator', 'x\u2028Set-Cookie: run=1'],
  ['body after two CR LF', 'x\r\n\r\n<script>alert(run=1)</script>'],
  ['second answer', 'x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<script>alert(run=1)</script>'],
  ['Location', 'x\r\nLocation: https://attacker.example/'],
  ['Link', '>; rel=canonical, <https://attacker.example/>; rel="stylesheet"'],
  ['Content-Disposition', 'x"; filename="run.html'],
  ['Content-Disposition in another form', "x; filename*=UTF-8''run.html"],
  ['ETag', 'x", W/"y'],
  ['Content-Type', 'text/html; charset=utf-7'],
  ['Refresh', '0; url=javascript:alert(run=1)'],
  ['command of a build log', 'x\n::set-env name=PATH::/tmp'],
  ['command of a build log that stops others', 'x\r\n::stop-commands::run'],
  ['line of a report', 'x\n✖ 0 errors\n25 profiles read, no mistakes.'],
  ['line of front matter', 'x\nsoc: 11-1011'],
  ['end of front matter', 'x\n---\n\n## What is a fraud?'],
  ['field of BibTeX', 'x}},\n  url = {https://attacker.example},\n  note = {{'],
  ['command of TeX', '\\input{/etc/passwd}\\write18{id}'],
]
