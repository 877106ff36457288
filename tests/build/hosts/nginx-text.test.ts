import { expect, test } from 'vitest'
import { directive, map, mapSizes, queryMaps } from '#lib/build/hosts/nginx-text'

test('what nginx would read otherwise stands in quotes', () => {
  expect(directive('add_header', 'x-frame-options', 'DENY', 'always')).toBe('add_header x-frame-options DENY always;')
  expect(directive('default_type', 'text/csv; charset=utf-8')).toBe('default_type "text/csv; charset=utf-8";')
  expect(directive('add_header', 'a', 'filename="b\\c.csv"')).toBe('add_header a "filename=\\"b\\\\c.csv\\"";')
  expect(directive('/a', '')).toBe('/a "";')
  expect(directive('/a', '{ evil } # ;')).toBe('/a "{ evil } # ;";')
})

test('a variable of ours stays one; anything else that nginx would fill in is refused', () => {
  expect(directive('add_header', 'link', '$site_link')).toBe('add_header link $site_link;')
  expect(() => directive('add_header', 'link', '</a?$uri>')).toThrow('nginx cannot be told of "</a?$uri>"')
  expect(() => directive('add_header', 'link', 'a\r\nset-cookie: b')).toThrow('nginx cannot be told of')
})

test('a map has a value for each address and one for all others', () => {
  expect(map('$site_file', '/-', [['/', '/index.html']])).toBe(
    'map $site_address $site_file {\n  default /-;\n  / /index.html;\n}',
  )
})

test('the tables of maps have room for the longest address, and for all', () => {
  expect(mapSizes(['/a'])).toBe('map_hash_bucket_size 128;\nmap_hash_max_size 2048;')
  expect(mapSizes(['/'.padEnd(120, 'a')])).toContain('map_hash_bucket_size 256;')
  expect(mapSizes(Array.from({ length: 20_000 }, (_, i) => `/${i}`))).toContain('map_hash_max_size 131072;')
})

test('what reads a query is known by its address and by the names that it reads', () => {
  const routes = [
    { pattern: '/about', parameters: [] },
    { pattern: '/from/[id]', parameters: ['pay', 'education'] },
    { pattern: '/search.json', parameters: ['q'] },
  ]
  expect(queryMaps(routes)).toEqual([
    'map $site_asked $site_route {\n  "~^/from/[^/]+$" 0;\n  "~^/search[.]json$" 1;\n}',
    [
      'map "$site_route $request_uri" $site_reads {',
      '  "~^0 [^?]*[?](.*&)?(pay|education|[^=&]*%[^=&]*)(=|&|$)" server;',
      '  "~^1 [^?]*[?](.*&)?(q|[^=&]*%[^=&]*)(=|&|$)" server;',
      '}',
    ].join('\n'),
  ])
})

test('a name that would mean something else in a rule is refused', () => {
  expect(() => queryMaps([{ pattern: '/a', parameters: ['a.*'] }])).toThrow('nginx cannot be told of "a.*"')
  expect(() => queryMaps([{ pattern: '/a|b', parameters: ['a'] }])).toThrow('nginx cannot be told of "/a|b"')
})
