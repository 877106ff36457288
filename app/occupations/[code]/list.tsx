import { RelatedList } from '#components/profile/related-list'
import { Breadcrumbs } from '#components/site/breadcrumbs'
import type { CodeTarget } from '#lib/occupations/codes'
import { occupationHref, pages } from '#lib/site'
import { titleOf } from '#lib/work/describe-occupation'
import { formatOccupation } from '#lib/work/format-occupation'
import { PageGraph } from '../../page-graph'

type Props = { code: string; target: Extract<CodeTarget, { kind: 'several' | 'unmeasured' }> }

const trail = [
  { name: 'Home', href: pages.home },
  { name: 'Pay and jobs', href: pages.occupations },
]

/** A code that is no measured occupation: a group, one that became several, or one of which no pay is released. */
export function CodeList({ code, target }: Props) {
  const title = target.title ?? `SOC code ${code}`
  return (
    <div className="occupation">
      <Breadcrumbs trail={trail} />
      <div className="head">
        <h1>{title}</h1>
        <p className="note">SOC code {code}</p>
        {target.kind === 'several' ? <Members target={target} /> : <Unmeasured definition={target.definition} />}
        <p>
          <a href={pages.occupations}>See all occupations, with pay and outlook</a>
        </p>
      </div>
      <PageGraph trail={[...trail, { name: title, href: occupationHref(code) }]} />
    </div>
  )
}

function Members({ target: { level, members } }: { target: Extract<CodeTarget, { kind: 'several' }> }) {
  return (
    <>
      <p className="lead">
        {level === 'retired'
          ? `This code is no longer in use. Its work is now counted in ${members.length} occupations:`
          : `This is a group of ${members.length} official occupations:`}
      </p>
      <RelatedList
        related={members.map(member => {
          const { median, education } = formatOccupation(member)
          return { href: occupationHref(member.soc), title: titleOf(member), pay: payWords(median), education }
        })}
      />
    </>
  )
}

function payWords(median: string) {
  return /hour|released/.test(median) ? `median pay ${median}` : `median pay ${median} a year`
}

function Unmeasured({ definition }: { definition: string | undefined }) {
  return (
    <>
      {definition && (
        <p className="lead">
          {definition} <span className="note">(official definition, SOC 2018)</span>
        </p>
      )}
      <p>
        This code is in the official classification. The Bureau of Labor Statistics does not say what people in it earn,
        so there is no page of figures for it here.
      </p>
    </>
  )
}
