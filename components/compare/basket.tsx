import './basket.css'

type Props = { titles: string[]; compareHref: string; clearHref: string }

/** The careers that wait for another to be compared with, with the ways on. */
export function ComparisonBasket({ titles, compareHref, clearHref }: Props) {
  return (
    <section className="comparison-basket" id="basket" aria-label="Comparison" tabIndex={-1}>
      <p>
        To compare: <strong>{new Intl.ListFormat('en-US').format(titles)}</strong>. Press “Compare” beside another, or
        search first.
      </p>
      <p>
        <a href={compareHref}>Go to the comparison</a> <a href={clearHref}>Forget it</a>
      </p>
    </section>
  )
}
