import { getDetail } from '#lib/occupations/details'
import { DetailSource } from './detail-source'

/** The official definition; of a code that brings several together, that of each. */
export function DefinitionPart({ soc }: { soc: string }) {
  const known = getDetail('definitions', soc)
  if (!known) return
  const { definition, parts = [] } = known
  return (
    <>
      {definition && (
        <>
          <p className="note">In official words:</p>
          <blockquote>{definition}</blockquote>
        </>
      )}
      {parts.length > 0 && (
        <>
          <p>The figures here count {parts.length} official occupations together. Their official definitions:</p>
          <dl className="items">
            {parts.map(({ soc, title, definition }) => (
              <div key={soc}>
                <dt>
                  {title} ({soc})
                </dt>
                <dd>{definition}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <DetailSource kind="definitions" />
    </>
  )
}
