import { getSources } from '#lib/occupations/catalog'

/** Where the field's figures come from, and what was computed here. */
export function Sources() {
  const { wages, projections } = getSources()
  const [newest] = wages
  return (
    <p className="note">
      {projections && (
        <>
          Jobs: our sum of the field’s occupations in the projections of {projections.edition}, and the change is the
          sum of their changes; a projection is not a promise. {projections.publisher},{' '}
          <a href={projections.address}>{projections.title}</a>.{' '}
        </>
      )}
      {newest && (
        <>
          Pay: the lowest and the highest median among the occupations; half earn more than a median, half less.{' '}
          {newest.publisher}, <a href={newest.address}>{newest.title}</a>, {newest.edition}.
        </>
      )}
    </p>
  )
}
