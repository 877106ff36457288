import { notFound } from 'next/navigation'
import { occupationFile } from '#lib/publish/occupation-file'

/** The occupation as JSON, at /occupations/<code>.json: next.config.ts leads here. */
export async function GET(_: Request, { params }: RouteContext<'/occupations/[code]/json'>) {
  return occupationFile((await params).code, 'json') ?? notFound()
}
