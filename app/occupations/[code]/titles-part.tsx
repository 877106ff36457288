import { LongList } from '#components/occupation/long-list'
import { getDetail } from '#lib/occupations/details'
import type { Occupation } from '#lib/occupations/occupation'
import { DetailSource, OnetSource } from './detail-source'

/** Titles that are counted here alone, by the classification; then those that O*NET has met. */
export function TitlesPart({ occupation: { soc, alternateTitles } }: { occupation: Occupation }) {
  const titles = getDetail('match-titles', soc)?.titles ?? []
  const known = new Set(titles.map(title => title.toLowerCase()))
  const others = alternateTitles.filter(title => !known.has(title.toLowerCase()))
  if (titles.length + others.length === 0) return
  return (
    <>
      {titles.length > 0 && (
        <>
          <p className="note">Titles that the classification counts here and nowhere else:</p>
          <LongList items={titles} of="titles" first={15} names />
          <DetailSource kind="match-titles" />
        </>
      )}
      {others.length > 0 && (
        <>
          <h3>Titles that O*NET has met</h3>
          <LongList items={others} of="titles" first={10} names />
          <OnetSource keys={['alternateTitles']} />
        </>
      )}
    </>
  )
}
