import { drawIcon } from '#lib/publish/icon'

export const size = { width: 180, height: 180 }
export const contentType = 'image/png'

/** The icon for the home screen of an iPhone. */
export default function appleIcon() {
  return new Response(drawIcon(size.width), {
    headers: { 'content-type': contentType, 'cache-control': 'public, max-age=86400' },
  })
}
