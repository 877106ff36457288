import './pay-spark.css'

/** Places on the scale from $0 to $200,000, in percent; `beyond` where the pay goes on above it. */
type Props = { low: number; high: number; median?: number; beyond: boolean }

/** A range of pay as a bar of a few pixels beside the figures that say it; every bar of the site has the same scale. */
export function PaySpark({ low, high, median, beyond }: Props) {
  return (
    <svg className="pay-spark" aria-hidden="true">
      <rect x={`${low}%`} width={`${Math.round((high - low) * 10) / 10}%`} />
      {median !== undefined && <line x1={`${median}%`} x2={`${median}%`} y2="100%" />}
      {beyond && <path d="M-6 1 0 5-6 9" />}
    </svg>
  )
}

/** What the bars of a list show, said once. */
export function PaySparkKey() {
  return (
    <p className="note pay-spark-key">
      Each bar shows what eight in ten workers earn in a year. The line under it runs from $0 to $200,000. The mark on
      it is the median: half earn more, half earn less.
    </p>
  )
}
