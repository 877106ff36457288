import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { knownValues } from '#lib/build/adapter/known-values'
import { knownParameters } from '#lib/build/known-parameters'
import { openRoutes } from '#lib/server/address'
import { canonicalQuery } from '#lib/server/query'

const require = createRequire(import.meta.url)
/** What Next exports under a name that says what it is for, by its own name. */
const constants = [
  ...Object.entries(require('next/dist/lib/constants')),
  ...Object.entries(require('next/dist/client/components/app-router-headers')),
].flatMap(([name, value]): [string, string][] => (typeof value === 'string' ? [[name, value]] : []))
const ending = (pattern: RegExp) => Object.fromEntries(constants.filter(([name]) => pattern.test(name)))

/** Names of a query by which Next passes things to itself, and ends of a path by which it asks itself for other forms. */
const names = ending(/_PARAM_PREFIX$|_MARKER_PREFIX$|_QUERY$/)
const ends = ending(/_SUFFIX$/)

test('Next reserves these names, and an upgrade that adds one is seen here', () => {
  expect(names).toEqual({
    NEXT_QUERY_PARAM_PREFIX: 'nxtP',
    NEXT_INTERCEPTION_MARKER_PREFIX: 'nxtI',
    NEXT_RSC_UNION_QUERY: '_rsc',
  })
  expect(ends).toEqual({
    RSC_SEGMENTS_DIR_SUFFIX: '.segments',
    RSC_SEGMENT_SUFFIX: '.segment.rsc',
    RSC_SUFFIX: '.rsc',
    ACTION_SUFFIX: '.action',
    NEXT_DATA_SUFFIX: '.json',
    NEXT_META_SUFFIX: '.meta',
    NEXT_BODY_SUFFIX: '.body',
  })
})

const routes = [...new Set([...Object.keys(knownParameters), ...Object.keys(knownValues)])].map(pattern => ({
  pattern,
  entry: pattern,
  parameters: [...(knownParameters[pattern] ?? [])],
  values: knownValues[pattern]?.() ?? {},
}))
const find = openRoutes(routes)

test.each(routes)('$pattern: no such name reaches Next, however it is written', ({ pattern, parameters, values }) => {
  const known = new Set(parameters)
  const brackets = Object.keys(values)
  for (const name of Object.values(names)) {
    const tries = [name, ...brackets.flatMap(bracket => [name + bracket, `${name}${bracket}[]`])]
    const written = tries.flatMap(one => [one, one.replace(/^./, sign => `%${sign.charCodeAt(0).toString(16)}`)])
    expect(canonicalQuery(written.map(one => `${one}=welder`).join('&'), known)).toBe('')
    expect(parameters.filter(parameter => parameter.startsWith(name))).toEqual([])
  }
  // Next merges the values of a path into the query, and the other way around.
  expect(parameters.filter(parameter => brackets.includes(parameter))).toEqual([])
  expect(pattern).not.toMatch(
    new RegExp(
      `(${Object.values(ends)
        .filter(end => end !== '.json')
        .join('|')})$`,
    ),
  )
})

test('no address ends in such an end', () => {
  const [[id = ''] = []] = Object.values(knownValues['/from/[id]']?.() ?? {})
  expect(find(`/from/${id}`)?.match.params).toEqual({ id })
  for (const end of Object.values(ends)) {
    for (const path of [`/from/${id}`, '/careers', '/compare', '/search.json', `/careers/${id}/picture.png`])
      expect(find(path + end)).toBeUndefined()
    // Files of places are called so, and are made without Next.
    for (const { values } of routes.filter(({ pattern }) => end !== '.json' || pattern !== '/places/files/[file]'))
      expect(
        Object.values(values)
          .flat()
          .filter(value => value.endsWith(end)),
      ).toEqual([])
  }
})
