import { notFound } from 'next/navigation'
import { occupationFile } from '#lib/publish/occupation-file'

/** The occupation as Markdown, at /occupations/<code>.md: next.config.ts leads here. */
export async function GET(_: Request, { params }: RouteContext<'/occupations/[code]/markdown'>) {
  return occupationFile((await params).code, 'markdown') ?? notFound()
}
