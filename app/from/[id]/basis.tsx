import type { Basis as BasisName } from '#lib/moves/moves'

/** How the list came about, in a sentence or two; clearly said where it does not go by skills. */
export function Basis({ basis, title }: { basis: BasisName; title: string }) {
  if (basis === 'skills')
    return (
      <p>
        The closest in skills first. The first few are often about equally close.{' '}
        <a href="#method">How this is worked out</a>
      </p>
    )
  return (
    <p className="ignored">
      O*NET has not scored the skills of this work ({title}), so nothing here goes by skills.{' '}
      {basis === 'O*NET'
        ? 'Shown is the work that O*NET itself calls related, the closest first.'
        : 'O*NET lists no related work either. Shown are the neighbors in the official classification, in its order.'}
    </p>
  )
}
