import { getSources } from '#lib/occupations/catalog'
import { creditOnet, editionsOf } from '#lib/occupations/schema'

const study = 'https://doi.org/10.1177/1069072720909825'

/** How the fit is worked out, who says so, and what cannot be known from it. */
export function Method() {
  const { onet } = getSources()
  return (
    <>
      <h2 id="method">How the fit is worked out</h2>
      <p>
        The six types are those of the psychologist John Holland. For each type there are five statements: “Like” counts
        2, “Not sure” or no answer 1, “Dislike” 0. O*NET, the job database of the U.S. Department of Labor, says for
        each occupation how strongly it goes with the same six types, from 1 to 7.
      </p>
      <p>
        The fit is the correlation between your six numbers and the six of the occupation. It goes by the pattern, what
        is high and what is low, not by how high your scores are in all.
      </p>
      <p className="formula">fit = Σ (x − x̄)(y − ȳ) ÷ √( Σ (x − x̄)² · Σ (y − ȳ)² )</p>
      <p>
        Here x are your six scores, y are the occupation’s six, and x̄ and ȳ are their averages. 1 means the same
        pattern, 0 means no link, and −1 means the opposite. In the list, “very close” is 0.85 and more, “close” 0.6,
        “in part” 0.3. Common jobs have a close fit and at least 10,000 openings a year.
      </p>
      <p>
        Researchers call this profile correlation. A <a href={study}>study of 303 U.S. workers</a> (Journal of Career
        Assessment, 2020) compared it with three other ways. Of the four, it was linked most closely with how content
        people were and how well they felt they fit their job.
      </p>
      <p>
        What cannot be known from it: if you would like the daily work, if you would do it well, or if you would be
        hired. Six numbers are a rough sketch of a person and of a job. A small gap, such as 0.93 and 0.90, means
        nothing. O*NET has a longer questionnaire of its own; this is not it, and its results may differ.
      </p>
      {onet && (
        <p className="note">
          Interests: <a href={onet.address}>{onet.title}</a>. {creditOnet(editionsOf(onet, ['interests']))}{' '}
          {onet.modified} What each kind of work is, in a sentence: the profile’s own words, else the definition of the
          Standard Occupational Classification. The order is ours: USDOL/ETA has not approved, endorsed or tested it.
        </p>
      )}
    </>
  )
}
