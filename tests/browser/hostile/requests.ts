import { anyProfile } from '../kinds'

/** Every request of HTTP 1.1 names its host. */
export const host = 'Host: localhost\r\n'
/** Odd addresses of pages, and the status that they get. */
export const served = [
  ['/careers?q=%00', 200],
  ['/careers?q=%F0%9F%92%A9%E2%80%AE%EF%BF%BF', 200],
  ['/careers?q=%zz%E0%A4%A', 200],
  [`/careers?q=${'nurse '.repeat(1500).replaceAll(' ', '+')}`, 200],
  [`/careers?${'q=a&'.repeat(3000)}`, 200],
  ['/careers?page=-1&page=1e99&zone[]=1&__proto__[a]=1&constructor=1', 200],
  ['/careers?page=99999999999999999999', 200],
  [`/compare?careers=${'a,'.repeat(5000)}`, 200],
  ['/interests?answers=%00%00', 200],
  ['/interests/result?r=NaN&i=-1&a=1e9', 200],
  ['/search.json?q=%3Cscript%3Ealert(1)%3C/script%3E', 200],
  ['/occupations?sort=constructor&field=__proto__', 200],
  ['/?../../etc/passwd', 200],
] as const
/** Addresses of nothing, and the status that they get. */
export const lost = [
  ['/%2e%2e/%2e%2e/etc/passwd', 400],
  ['/../../etc/passwd', 400],
  ['/..%5c..%5cwindows%5cwin.ini', 400],
  ['/careers/..%2f..%2fpackage.json', 400],
  ['/careers/%00', 400],
  ['/from/%00', 400],
  ['/from/%E0%A4%A', 400],
  [`${anyProfile}%0d%0aSet-Cookie:a=b`, 400],
  ['/%', 400],
  ['/index.html', 404],
  ['/server.mjs', 404],
  ['/render-thread.mjs', 404],
  ['/index.json', 404],
  [`${anyProfile}.html.br`, 404],
  ['/_next/static/chunks/a.js', 404],
  ['/.env', 404],
  ['/.git/config', 404],
  ['/package.json', 404],
  [`/content${anyProfile}.md`, 404],
  ['/from/__proto__', 404],
  ['/from/constructor', 404],
  ['/careers/__proto__/picture.png', 404],
  ['/wp-login.php', 404],
  [`/${'a'.repeat(15_000)}`, 404],
  [`/${'a/'.repeat(7000)}`, 404],
  [`/${'%25'.repeat(4000)}`, 404],
  ['/%f0%9f%92%a9', 404],
  ["/careers/'%20OR%201=1--", 404],
] as const
/** What is no request, by its name, and the status that it gets. */
export const refused = [
  ['a null byte', `GET /a\0 HTTP/1.1\r\n${host}\r\n`, 400],
  ['an encoding of its own', `GET /\xe9 HTTP/1.1\r\n${host}\r\n`, 400],
  ['ten thousand parameters', `GET /careers?${'a=1&'.repeat(10_000)} HTTP/1.1\r\n${host}\r\n`, 431],
  ['a flood of headers', `GET / HTTP/1.1\r\n${host}${'X: y\r\n'.repeat(50_000)}\r\n`, 431],
  ['a tunnel', `CONNECT localhost:22 HTTP/1.1\r\n${host}\r\n`, 405],
  ['a trace', `TRACE / HTTP/1.1\r\n${host}Connection: close\r\n\r\n`, 405],
  ['a body to keep', `PUT ${anyProfile} HTTP/1.1\r\n${host}Content-Length: 3\r\nConnection: close\r\n\r\nabc`, 405],
  ['nonsense', 'HELO localhost\r\n\r\n', 400],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  [
    'two bodies',
    `POST / HTTP/1.1\r\n${host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n`,
    400,
  ],
  ['a folded header', `GET / HTTP/1.1\r\n${host}Transfer-Encoding:\r\n chunked\r\n\r\n`, 400],
] as const
