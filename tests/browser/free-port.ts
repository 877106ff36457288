import { once } from 'node:events'
import { createServer } from 'node:net'

/** A port on this machine that nothing listens on. */
export async function getFreePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (!address || typeof address === 'string') throw new Error('The system gave no port.')
  return address.port
}
