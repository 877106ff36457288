import { toDrawable } from '#lib/publish/drawable'
import { site } from '#lib/site'
import { drawPicture } from '../pictures/draw'
import { Frame } from '../pictures/frame'
import { ink } from '../pictures/look'

export const dynamic = 'force-static'

/** The picture beside a shared link to any page that has none of its own. */
export async function GET() {
  const picture = await drawPicture(
    <Frame>
      <div style={{ display: 'flex', fontSize: 88, fontWeight: 700, lineHeight: 1.08 }}>
        Find out what a job is really like
      </div>
      <div style={{ display: 'flex', fontSize: 36, lineHeight: 1.35, color: ink.soft }}>
        {toDrawable(site.description)}
      </div>
    </Frame>,
  )
  return new Response(picture, {
    headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=86400' },
  })
}
