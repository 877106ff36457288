import { type APIRequestContext, expect } from 'playwright/test'

/** The text that stands at an address, without a redirect. */
export async function fetchText(request: APIRequestContext, path: string): Promise<string> {
  const response = await request.get(path, { maxRedirects: 0 })
  expect(response.status()).toBe(200)
  return response.text()
}
