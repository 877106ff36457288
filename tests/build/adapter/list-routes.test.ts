import { expect, test } from 'vitest'
import { listRoutes } from '#lib/build/adapter/list-routes'
import type { Outputs } from '#lib/build/adapter/list-sources'

test('what the build did not prerender, by the module that renders it', () => {
  expect(
    listRoutes(outputs(['/from/[id]', '/from/[id].rsc', '/_not-found', '/about'], ['/search.json']), '/x/.next'),
  ).toEqual([
    { pattern: '/from/[id]', entry: 'server/app/from/[id].js' },
    { pattern: '/search.json', entry: 'server/app/search.json.js' },
  ])
})

test('a route that the server would not find fails the build', () => {
  expect(() => listRoutes(outputs(['/docs/[...rest]'], []), '/x/.next')).toThrow(
    '/docs/[...rest]: lib/server/address.ts reads names of one segment only',
  )
})

function outputs(pages: string[], routes: string[]) {
  const toOutput = (pathname: string) => ({ pathname, filePath: `/x/.next/server/app${pathname}.js` })
  const prerenders = [{ route: '/about' }]
  return { appPages: pages.map(toOutput), appRoutes: routes.map(toOutput), prerenders } as unknown as Outputs
}
