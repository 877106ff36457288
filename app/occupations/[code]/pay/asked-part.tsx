import { FindPlace } from '#components/places/find-place'
import type { PayChoice } from '#lib/local-pay/choice'
import { findPay } from '#lib/site'
import { PlaceAnswered } from '../../../place-answered'
import { showHref } from './pay-here'

/** The form that asks for a place, and what became of what was asked. */
export function AskedPart({ soc, choice, ignored }: { soc: string; choice: PayChoice; ignored: string[] }) {
  return (
    <>
      <FindPlace
        action={findPay}
        id="place-asked"
        label="What does it pay where you live? ZIP code, city or state"
        to={showHref({ slug: '' })}
        along={[['soc', soc]]}
      />
      {ignored.map(note => (
        <p key={note} className="ignored">
          {note}
        </p>
      ))}
      <PlaceAnswered answer={choice} hrefOf={showHref} instead="all of them are listed below" />
    </>
  )
}
