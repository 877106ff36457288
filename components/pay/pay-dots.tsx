import './pay-dots.css'

/** `at` and `all` are places on the scale from $0 to $200,000, in percent; row 0 is the lowest. */
type Props = {
  sentence: string
  dots: { title: string; at: number; row: number }[]
  /** Says what lies above the scale, if anything does. */
  beyond?: string
  all: number
}

const size = 8

/** The pay of many occupations as dots over one scale, and the median of all work as a line through them. */
export function PayDots({ sentence, dots, beyond, all }: Props) {
  const rows = Math.max(...dots.map(({ row }) => row + 1), 3)
  const height = rows * size + 8
  const yOf = (row: number) => height - 1 - size / 2 - row * size
  return (
    <figure className="pay-dots">
      <svg height={height} role="img" aria-label={sentence}>
        <line x1={`${all}%`} x2={`${all}%`} y2="100%" />
        {dots.map(({ title, at, row }) => (
          <circle key={title} cx={`${at}%`} cy={yOf(row)} r="3">
            <title>{title}</title>
          </circle>
        ))}
        {beyond && (
          <path d={`M-12 ${yOf(0)}H-2M-7 ${yOf(0) - 5}l5 5-5 5`}>
            <title>{beyond}</title>
          </path>
        )}
      </svg>
      <p className="scale" aria-hidden="true">
        <span>$0</span> <span>$100,000</span> <span>$200,000</span>
      </p>
      <figcaption>{sentence}</figcaption>
    </figure>
  )
}
