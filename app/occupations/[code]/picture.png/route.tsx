import type { NextRequest } from 'next/server'
import { getOccupation } from '#lib/occupations/catalog'
import { Card } from '../../../careers/[slug]/picture.png/card'
import { drawPicture } from '../../../pictures/draw'
import { keepPicture } from '../../../pictures/keep'
import { pictureOf } from '../picture-of'

/** The picture that stands beside a shared link to an occupation, drawn when it is first asked for. */
export async function GET({ nextUrl }: NextRequest, { params }: RouteContext<'/occupations/[code]/picture.png'>) {
  const occupation = getOccupation((await params).code)
  if (!occupation?.measured) return new Response('There is no such occupation.', { status: 404 })
  const { content, version } = pictureOf(occupation)
  const picture = await keepPicture(version, () => drawPicture(<Card {...content} />))
  const lasting = nextUrl.searchParams.get('v') === version
  return new Response(picture, {
    headers: {
      'content-type': 'image/png',
      'cache-control': lasting ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    },
  })
}
