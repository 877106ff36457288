import type { IncomingMessage } from 'node:http'
import { type Answer, plainAnswer } from './answer'

const allow = 'GET, HEAD, OPTIONS'
const fetchedAhead = /prefetch/i
const continues = /^100-continue$/i
const saving = plainAnswer(503, 'Not fetched ahead: the reader saves data.')

/**
 * What is answered without a look at the address: the wrong method, a request that is not one, a page that would be
 * fetched ahead for a reader who saves data.
 * @returns the refusal; nothing for a request that deserves its answer
 */
export function refuse({ method = '', headers, httpVersion }: IncomingMessage): Answer | undefined {
  if (httpVersion === '1.1' && headers.host === undefined) return plainAnswer(400, 'A request names its host.')
  if (headers.expect && !continues.test(headers.expect)) return plainAnswer(417, 'Nothing more is to be expected.')
  if (method === 'OPTIONS') return plainAnswer(204, '', { allow, 'access-control-allow-methods': 'GET, HEAD' })
  if (method !== 'GET' && method !== 'HEAD') return plainAnswer(405, `Only ${allow}.`, { allow })
  const ahead = fetchedAhead.test(String(headers['sec-purpose'] ?? ''))
  return ahead && String(headers['save-data']).toLowerCase() === 'on' ? saving : undefined
}
