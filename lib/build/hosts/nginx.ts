import { utimesSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { filesOf, type Site, type SiteFile } from '#lib/server/site'
import { directive, map, mapSizes, queryMaps } from './nginx-text'

type File = SiteFile & { file: string }

/**
 * Tells nginx what the build told our server: which address is which file, its type, its version and its headers. All
 * else goes to the server, so that nothing is decided twice.
 * @param folder of the site; the three files that `lib/build/hosts/nginx.conf` includes are written into `nginx` below it
 * @param common headers of every answer
 * @throws Error for a text that nginx cannot hold
 */
export async function writeNginx(folder: string, site: Site, common: Record<string, string>): Promise<void> {
  const files = listFiles(site, common)
  const headers = headersOf(files)
  const maps = [
    mapSizes(files.map(([address]) => address)),
    ...queryMaps(site.routes),
    map(
      '$site_file',
      '/-',
      valuesOf(files, ({ file }) => `/${file}`),
    ),
    ...headers.flatMap(({ name, most, others }) => (others.length ? [map(variable(name), most, others)] : [])),
  ]
  const sent = headers.map(({ name, most, others }) => addHeader(name, others.length ? variable(name) : most))
  const into = join(folder, 'nginx')
  await mkdir(into, { recursive: true })
  await writeFile(join(into, 'maps.conf'), lines(maps))
  await writeFile(join(into, 'common.conf'), lines(Object.entries(common).map(([name, text]) => addHeader(name, text))))
  await writeFile(join(into, 'files.conf'), lines([...sent, ...typesOf(files)]))
  dateFiles(folder, site.build, files)
}

/** What nginx sends by itself: whole answers, neither ways elsewhere nor words of failure. */
function listFiles({ files }: Site, common: Record<string, string>): [string, File][] {
  return Object.entries(files).flatMap(([address, one]) => {
    const { status, file, headers } = one
    return status === 200 && file ? [[address, { ...one, file, headers: { ...common, ...headers } }]] : []
  })
}

/** Each header with the value that most files have, none counting as one, and the others by address. */
function headersOf(files: [string, File][]) {
  const names = [...new Set(files.flatMap(([, { headers }]) => Object.keys(headers)))].sort()
  return names.map(name => {
    const values = valuesOf(files, ({ headers }) => headers[name] ?? '')
    const most = mostOf(values.map(([, text]) => text))
    return { name, most, others: values.filter(([, text]) => text !== most) }
  })
}

/** The end of a file's name tells its type, as most files with that end have it; the others are named one by one. */
function typesOf(files: [string, File][]) {
  const ends = [...new Set(files.map(([, { file }]) => extname(file)))].filter(Boolean)
  const typeOf = new Map(
    ends.map(end => [end, mostOf(files.flatMap(([, { file, type }]) => (extname(file) === end ? [type] : [])))]),
  )
  const others = files.filter(([, { file, type }]) => typeOf.get(extname(file)) !== type)
  return [
    'types {',
    ...[...typeOf].map(([end, type]) => `  ${directive(type, end.slice(1))}`),
    '}',
    ...others.map(
      ([address, { type }]) =>
        `location = ${decodeURIComponent(address)} { types { } ${directive('default_type', type)} try_files $site_file @server; }`,
    ),
  ]
}

/** nginx makes the version of a file from its date and length. The build's id as the date tells builds apart everywhere. */
function dateFiles(folder: string, build: string, files: [string, File][]) {
  const date = Number.parseInt(build.slice(0, 7), 16)
  if (Number.isNaN(date)) throw new Error(`The build ${build} has no number for an id`)
  for (const path of files.flatMap(([, file]) => filesOf(file))) utimesSync(join(folder, path), date, date)
}

function valuesOf(files: [string, File][], of: (file: File) => string): [string, string][] {
  return files.map(([address, file]) => [address, of(file)])
}

function mostOf(texts: string[]) {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}

function addHeader(name: string, text: string) {
  return directive('add_header', name, text, 'always')
}

function variable(header: string) {
  return `$site_${header.replaceAll('-', '_')}`
}

function lines(texts: string[]) {
  return `${['# Written by the build.', ...texts].join('\n')}\n`
}
