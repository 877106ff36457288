import { notFound } from 'next/navigation'
import { getArea } from '#lib/places/areas'
import { fileResponse } from '#lib/publish/file-response'
import { placeCsv, placeJson } from '#lib/publish/place-files'

/** Every figure of a place, as CSV or as JSON: /places/files/columbus-oh.csv. */
export async function GET(_: Request, { params }: RouteContext<'/places/files/[file]'>) {
  const { file } = await params
  const [, slug = '', end] = /^([a-z-]+)\.(csv|json)$/.exec(file) ?? []
  const area = getArea(slug) ?? notFound()
  if (end === 'json') return fileResponse(placeJson(area), 'application/json')
  return fileResponse(placeCsv(area), 'text/csv', { 'content-disposition': 'attachment' })
}
