import { CompareTable } from '#components/compare/table'
import { CompareTerms } from '#components/compare/terms'
import { sayDifferences } from '#lib/compare/differences'
import { listFacts } from '#lib/compare/facts'
import { skillWords } from '#lib/compare/skills'
import type { Area } from '#lib/places/area'
import type { Entry } from '#lib/work/entries'
import { toColumns } from './chosen'
import { PayPart, PayPicture } from './pay-part'
import { Sources } from './sources'

/** Pay on one scale; what differs in words; then everything fact by fact. */
export function Comparison({ entries, place }: { entries: Entry[]; place?: Area }) {
  const facts = listFacts(entries)
  const shown = new Set(facts.flatMap(({ cells }) => cells.flat().map(({ text }) => text)))
  const terms = Object.entries(skillWords).filter(([name]) => shown.has(name))
  return (
    <>
      <PayPicture entries={entries} place={place} />
      <h2 id="differences">What differs</h2>
      <dl className="differences">
        {sayDifferences(entries).map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <PayPart entries={entries} place={place} />
      <h2 id="facts">Side by side</h2>
      <CompareTable label="Facts side by side" careers={toColumns(entries, place)} facts={facts} unknown="Not given" />
      {terms.length > 0 && (
        <CompareTerms name="What these skills mean" terms={terms.map(([name, words]) => ({ name, words }))} />
      )}
      <Sources entries={entries} />
    </>
  )
}
