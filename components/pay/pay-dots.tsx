import './pay-dots.css'

/** `at` and `all` are places on the scale from $0 to $200,000, in percent; row 0 is the lowest. */
type Props = {
  sentence: string
  dots: { title: string; at: number; row: number; beyond: boolean }[]
  rows: number
  all: number
}

const size = 8

/** The pay of many occupations as dots over one scale, and the median of all work as a line through them. */
export function PayDots({ sentence, dots, rows, all }: Props) {
  const height = rows * size + 6
  return (
    <figure className="pay-dots">
      <svg height={height} role="img" aria-label={sentence}>
        <line x1={`${all}%`} x2={`${all}%`} y2="100%" />
        {dots.map(({ title, at, row, beyond }) => {
          const y = height - 3 - size / 2 - row * size
          return beyond ? (
            <path key={title} d={`M-3 ${y - 3.5}l6 3.5-6 3.5z`}>
              <title>{title}</title>
            </path>
          ) : (
            <circle key={title} cx={`${at}%`} cy={y} r="3">
              <title>{title}</title>
            </circle>
          )
        })}
      </svg>
      <p className="scale" aria-hidden="true">
        <span>$0</span> <span>$100,000</span> <span>$200,000</span>
      </p>
      <figcaption>{sentence}</figcaption>
    </figure>
  )
}
