import { PlaceComparison } from '#components/places/place-comparison'
import {
  explainBuys,
  noteCell,
  sayBuys,
  sayJobs,
  sayMedian,
  sayPerThousand,
  sayQuotient,
  sayRange,
} from '#lib/local-pay/in-words'
import { formatDollars } from '#lib/occupations/money'
import { sayUnit } from '#lib/pay/pay'
import { type Bar, scaleTicks, toBar } from '#lib/pay/scale'
import type { Area } from '#lib/places/area'
import { statesOf } from '#lib/places/areas'
import type { Cell } from '#lib/places/cell'
import { stateOf } from '#lib/places/cell-state'
import { nationalCell } from '#lib/places/cells'
import { placeHref } from '#lib/site'
import type { PayHere } from './pay-here'

type Shown = { name: string; area?: Area; cell?: Cell }

/** The nation, and beside it the chosen place and its state: bars, figures, and what must be said of them. */
export function PlacePart({ pay }: { pay: PayHere }) {
  const { nation, byArea, unit, edition, choice } = pay
  const areas = choice.place ? withState(choice.place) : []
  const shown: Shown[] = [
    { name: 'United States', cell: nation },
    ...areas.map(area => ({ name: area.short, area, cell: byArea.get(area.code) })),
  ]
  const caption = `Pay ${sayUnit(unit)}, ${edition}. Light: eight in ten; dark: the middle half; line: the median.`
  const sentences = shown.flatMap(one => sentencesOf(one, edition))
  return (
    <>
      <PlaceComparison
        caption={caption}
        description={shown.map(({ name, cell }) => `${name}: median ${sayMedian(cell)}`).join('; ')}
        places={shown.map(({ name, area, cell }) => ({
          name,
          ...(area && { href: placeHref(area.slug) }),
          median: sayMedian(cell),
          bar: barOf(cell),
        }))}
        ticks={scaleTicks(unit).map(({ at, amount }) => ({ at, label: formatDollars(amount) }))}
        table={{ caption: `The same in figures: dollars ${sayUnit(unit)}`, facts: factsOf(shown) }}
      />
      {sentences.length > 0 && (
        <ul className="sentences beside">
          {sentences.map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** An area that crosses states stands beside the one that it is counted in. */
function withState(place: Area): Area[] {
  const [state] = statesOf(place)
  return place.kind === 'state' || !state ? [place] : [state, place]
}

/** Equal percentiles are never drawn as a range, nor are those that are hardly believable. */
function barOf(cell: Cell | undefined): Bar | undefined {
  const state = stateOf(cell)
  if (!cell?.unit || state === 'not released') return
  const { wages, unit } = cell
  const isRange = state !== 'collapsed' && state !== 'odd'
  return toBar({ unit, wages: isRange ? wages : { ...wages, p10: null, p25: null, p75: null, p90: null } })
}

function factsOf(shown: Shown[]) {
  const row = (name: string, say: (one: Shown) => string) => ({ name, cells: shown.map(say) })
  const jobs = [
    row('Median: half earn more, half less', ({ cell }) => sayMedian(cell)),
    row('Eight in ten earn', ({ cell }) => sayRange(cell, 'p10', 'p90')),
    row('The middle half earn', ({ cell }) => sayRange(cell, 'p25', 'p75')),
    row('Jobs', ({ cell }) => sayJobs(cell)),
    row('Of 1,000 jobs', ({ cell, area }) => (cell ? sayPerThousand(perThousand(cell, area)) : 'no figures')),
  ]
  if (shown.length === 1) return jobs
  return [...jobs, row('What the median buys', ({ cell, area }) => (area ? sayBuys(cell, area) : sayMedian(cell)))]
}

/** The publisher gives it for places only; for the nation it is the same share of all its jobs. */
function perThousand({ jobs, perThousand }: Cell, area?: Area) {
  if (area) return perThousand
  const all = nationalCell('00-0000')?.jobs
  return jobs && all ? (jobs / all) * 1000 : null
}

function sentencesOf({ name, area, cell }: Shown, edition: string): string[] {
  if (!area) return noteCell(cell, name)
  const states = statesOf(area)
  return [
    ...(states.length > 1 ? [`${name} lies in ${list(states)}; its figures are of all of it.`] : []),
    ...noteCell(cell, name),
    ...[sayQuotient(cell, name), explainBuys(cell, area, edition)].filter(sentence => sentence !== undefined),
    ...(islands.includes(area.states[0] ?? '') ? [`${name} is not part of the figures of the United States.`] : []),
  ]
}

const islands = ['PR', 'GU', 'VI']

function list(states: Area[]) {
  return new Intl.ListFormat('en-US').format(states.map(({ short }) => short))
}
