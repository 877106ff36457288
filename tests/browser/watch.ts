import type { Page } from 'playwright/test'

/**
 * Watches a page for what no text of a stranger may do.
 * @param home the address of the site: all others are refused
 * @returns lists that grow: the words of dialogs, the addresses of other hosts, and errors that a script or a refused
 * request left in the console
 */
export function watch(page: Page, home: string): { dialogs: string[]; hosts: string[]; errors: string[] } {
  const seen = { dialogs: [] as string[], hosts: [] as string[], errors: [] as string[] }
  page.on('dialog', dialog => {
    seen.dialogs.push(dialog.message())
    return dialog.dismiss()
  })
  page.on('request', request => {
    if (!request.url().startsWith(`${home}/`)) seen.hosts.push(request.url())
  })
  page.on('pageerror', error => seen.errors.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error') seen.errors.push(message.text())
  })
  page.route(
    url => !url.href.startsWith(`${home}/`),
    route => route.abort(),
  )
  return seen
}
