import type { NextRequest } from 'next/server'
import { getEntry } from '#lib/work/entries'
import { drawPicture } from '../../../pictures/draw'
import { keepPicture } from '../../../pictures/keep'
import { pictureOf } from '../picture-of'
import { Card } from './card'

/**
 * The picture that stands beside a shared link to a career. Drawing one takes longer than the build may take for it, so
 * each is drawn when it is first asked for.
 */
export async function GET({ nextUrl }: NextRequest, { params }: RouteContext<'/careers/[slug]/picture.png'>) {
  const { career, occupation } = getEntry((await params).slug) ?? {}
  if (!career) return new Response('There is no such career.', { status: 404 })
  const { content, version } = pictureOf(career, occupation)
  const picture = await keepPicture(version, () => drawPicture(<Card {...content} />))
  const lasting = nextUrl.searchParams.get('v') === version
  return new Response(picture, {
    headers: {
      'content-type': 'image/png',
      'cache-control': lasting ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    },
  })
}
