import { expect, test } from 'vitest'
import { listRoutes } from '#lib/build/adapter/list-routes'
import type { Outputs } from '#lib/build/adapter/list-sources'
import { knownParameters } from '#lib/build/known-parameters'

const values = { '/from/[id]': () => ({ id: ['29-1141', 'chef'] }) }

test('what the build did not prerender, by the module that renders it, with all that may be asked of it', () => {
  const found = outputs(['/from/[id]', '/from/[id].rsc', '/_not-found', '/about'], ['/search.json'])
  expect(listRoutes(found, '/x/.next', values)).toEqual([
    {
      pattern: '/from/[id]',
      entry: 'server/app/from/[id].js',
      parameters: knownParameters['/from/[id]'],
      values: { id: ['29-1141', 'chef'] },
    },
    { pattern: '/search.json', entry: 'server/app/search.json.js', parameters: ['q', 'limit'], values: {} },
  ])
})

test.each([
  ['/docs/[...rest]', '/docs/[...rest]: lib/server/address.ts reads names of one segment only'],
  ['/docs/[page]', '/docs/[page]: known-values.ts does not list what may stand for [page]'],
])('a route whose addresses the server would not know fails the build: %s', (pattern, message) => {
  expect(() => listRoutes(outputs([pattern], []), '/x/.next', values)).toThrow(message)
})

function outputs(pages: string[], routes: string[]) {
  const toOutput = (pathname: string) => ({ pathname, filePath: `/x/.next/server/app${pathname}.js` })
  const prerenders = [{ route: '/about' }]
  return { appPages: pages.map(toOutput), appRoutes: routes.map(toOutput), prerenders } as unknown as Outputs
}
