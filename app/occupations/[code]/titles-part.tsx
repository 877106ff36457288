import { LongList } from '#components/occupation/long-list'
import { getSources } from '#lib/occupations/catalog'
import { getDetail, getDetailFile } from '#lib/occupations/details'
import type { Occupation } from '#lib/occupations/occupation'
import { editionsOf } from '#lib/occupations/schema'

/** Titles that are counted here alone, by the classification; then those that O*NET has met. */
export function TitlesPart({ occupation: { soc, alternateTitles } }: { occupation: Occupation }) {
  const titles = getDetail('match-titles', soc)?.titles ?? []
  const source = getDetailFile('match-titles')?.source
  const { onet } = getSources()
  const known = new Set(titles.map(title => title.toLowerCase()))
  const others = alternateTitles.filter(title => !known.has(title.toLowerCase()))
  if (titles.length + others.length === 0) return
  return (
    <>
      {titles.length > 0 && <LongList items={titles} of="titles" first={15} names />}
      {others.length > 0 && (
        <>
          <h3>Titles that O*NET has met</h3>
          <LongList items={others} of="titles" first={10} most={50} names />
        </>
      )}
      <p className="note">
        {source && titles.length > 0 && (
          <>
            The first are titles that belong to this code alone: {source.publisher},{' '}
            <a href={source.address}>{source.title}</a>, {source.edition}, direct match titles.{' '}
          </>
        )}
        {onet && others.length > 0 && (
          <>
            Others: <a href={onet.address}>{onet.title}</a>, {editionsOf(onet, ['alternateTitles']).join(' and ')}.
          </>
        )}
      </p>
    </>
  )
}
