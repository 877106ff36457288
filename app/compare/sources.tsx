import { getSources } from '#lib/occupations/catalog'
import { creditOnet, editionsOf, partsInWords } from '#lib/occupations/schema'
import { readableTitle } from '#lib/occupations/title'
import type { Entry } from '#lib/work/entries'

/** Where the figures of the comparison come from, with the official category that stands behind each career. */
export function Sources({ entries }: { entries: Entry[] }) {
  const { wages, projections, onet } = getSources()
  const [newest] = wages
  const categories = entries.map(
    ({ title, soc, occupation }) => `${title}: ${readableTitle(occupation?.title ?? title)} (${soc})`,
  )
  return (
    <>
      <h2 id="sources">Where the figures come from</h2>
      <p className="note">
        Figures hold for the official category, which can be wider than the title. {categories.join('. ')}.
      </p>
      {newest && (
        <p className="note">
          Pay: {newest.publisher}, <a href={newest.address}>{newest.title}</a>, {newest.edition}.
        </p>
      )}
      {projections && (
        <p className="note">
          Jobs, openings, education, experience and training: {projections.publisher},{' '}
          <a href={projections.address}>{projections.title}</a>, {projections.edition}.{' '}
          {partsInWords(projections, ['experience', 'training'])} A projection is not a promise.
        </p>
      )}
      {entries.map(({ career }) => career?.salary && <Named key={career.slug} {...career.salary.source} />)}
      {onet && (
        <p className="note">
          Skills, interests and job zones: <a href={onet.address}>{onet.title}</a>.{' '}
          {creditOnet(editionsOf(onet, ['skills', 'interests', 'jobZone']))} {onet.modified}
        </p>
      )}
    </>
  )
}

function Named({ name, url }: { name: string; url: string }) {
  return (
    <p className="note">
      Pay that no release measures: <a href={url}>{name}</a>.
    </p>
  )
}
