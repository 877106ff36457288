import { DetailSource as Line } from '#components/occupation/detail-source'
import { getSources } from '#lib/occupations/catalog'
import type { DetailKind } from '#lib/occupations/detail-schemas'
import { getDetailFile } from '#lib/occupations/details'
import { editionsOf } from '#lib/occupations/schema'

/** The source of one kind of details, with its edition; and what was changed, where it is not the publisher's file. */
export function DetailSource({ kind }: { kind: DetailKind }) {
  const source = getDetailFile(kind)?.source
  if (!source) return
  const note = kind === 'work-context' ? source.modified : undefined
  return <Line title={source.title} edition={source.edition} address={source.address} note={note} />
}

/** The same for some keys of O*NET's scores, which may be from several editions. */
export function OnetSource({ keys }: { keys: string[] }) {
  const { onet } = getSources()
  if (!onet) return
  return <Line title={onet.title} edition={editionsOf(onet, keys).join(' and ')} address={onet.address} />
}
