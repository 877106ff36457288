/**
 * Whether Next builds and serves by itself, without our adapter and server: `PLAIN_NEXT=1`, to find out whose mistake
 * something is, or a platform that brings an adapter of its own and says so with `NEXT_ADAPTER_PATH`.
 */
export function isPlain(): boolean {
  return process.env.PLAIN_NEXT === '1' || Boolean(process.env.NEXT_ADAPTER_PATH)
}
