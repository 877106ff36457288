import { SourceLine } from '#components/profile/source-line'
import { getPlaceSources } from '#lib/places/sources'

/** How the figures are to be read, and where each comes from. */
export function SourcesPart({ soc, csv }: { soc: string; csv: string }) {
  const { areas, industries, prices, zips } = getPlaceSources()
  return (
    <>
      <p>
        Every figure of this page, and of the areas that it does not list: <a href={csv}>all areas as CSV</a>.
      </p>
      <ul>
        <li>Pay is before tax, of employees alone. People who work for themselves are not counted.</li>
        <li>Areas are where people work, not where they live. Some lie in several states.</li>
        <li>“Not released” is neither zero nor low. “Or more” is a bound: the amount itself is withheld.</li>
        <li>
          What the median buys = median × 100 ÷ price parity of the place. The nation’s parity is 100. Pay is of{' '}
          {areas.edition}, prices are of {prices.edition}.
        </li>
        <li>
          A group of best-paying areas ends at the first whose median is below that of the group’s first by more than
          1.645 × √(se₁² + se₂²), where the two can be told apart at 90%. No error is published for medians, so se is
          the median times the relative standard error of the mean.
        </li>
        <li>
          From a relative standard error of 10% an area is marked as a small sample, from 20% as rough. The true average
          may differ by about ± 1.645 times that error, at 90%.
        </li>
      </ul>
      <SourceLine source={areas} detail={`SOC code ${soc}`} />
      <SourceLine source={industries} detail={`SOC code ${soc}`} />
      <SourceLine source={prices} />
      <p className="note">
        {zips.credit} {zips.modified}
      </p>
    </>
  )
}
