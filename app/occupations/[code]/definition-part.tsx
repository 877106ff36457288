import { SourceLine } from '#components/profile/source-line'
import { getDetail, getDetailFile } from '#lib/occupations/details'

/** The official definition; of a code that brings several together, that of each. */
export function DefinitionPart({ soc }: { soc: string }) {
  const known = getDetail('definitions', soc)
  const source = getDetailFile('definitions')?.source
  if (!known) return
  const { definition, parts = [] } = known
  return (
    <>
      {definition && <p>{definition}</p>}
      {parts.length > 0 && (
        <>
          <p>The figures here count {parts.length} official occupations together. The definition of each:</p>
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
      {source && <SourceLine source={source} detail="official definition" />}
    </>
  )
}
