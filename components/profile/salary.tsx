type Props = {
  area: string
  month: string
  unit: string
  median: string
  low: string
  high: string
  source: { name: string; url: string }
}

/** Pay that a source other than the official releases measured; the amounts come ready to read. */
export function Salary({ area, month, unit, median, low, high, source }: Props) {
  return (
    <>
      <p>
        Half of the people in this work earned more than <strong>{median}</strong> {unit}, and half earned less ({area},{' '}
        {month}). The lowest-paid tenth earned less than {low}, the highest-paid tenth more than {high}.
      </p>
      <p className="note">
        Source: <a href={source.url}>{source.name}</a>, {month}.
      </p>
    </>
  )
}
