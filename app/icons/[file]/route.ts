import { notFound } from 'next/navigation'
import { drawIcon } from '#lib/publish/icon'

export const dynamic = 'force-static'
export const dynamicParams = false

const sizes: Record<string, number> = { '192.png': 192, '512.png': 512 }

export function generateStaticParams() {
  return Object.keys(sizes).map(file => ({ file }))
}

/** The icon as the manifest names it. */
export async function GET(_: Request, { params }: RouteContext<'/icons/[file]'>) {
  const size = sizes[(await params).file] ?? notFound()
  return new Response(drawIcon(size), {
    headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=86400' },
  })
}
