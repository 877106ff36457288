import type { ReactNode } from 'react'
import { PaySparkKey } from '#components/pay/pay-spark'
import { CareerList } from '#components/work/career-list'
import type { Career } from '#lib/careers/schema'
import { pages, site } from '#lib/site'
import { toEntry } from './entry'
import { groupByField } from './group-by-field'

type Props = { careers: Career[]; byName: boolean; entries: number; children?: ReactNode }

/** Every career with a profile, by field of work or by name. `entries` is how many the whole list would hold. */
export function Overview({ careers, byName, entries, children }: Props) {
  const all = <a href={`${pages.careers}?sort=name`}>all {entries} careers and official occupations</a>
  if (byName) {
    return (
      <div id="results">
        {children}
        <p>
          Careers with a full profile, from A to Z. <a href={pages.careers}>See them by field of work</a>, or see {all}.
        </p>
        <PaySparkKey />
        <CareerList careers={careers.map(toEntry)} />
      </div>
    )
  }
  return (
    <div id="results">
      {children}
      {site.static ? (
        <p>Careers with a full profile, by field of work.</p>
      ) : (
        <p>
          Careers with a full profile, by field of work. <a href={`${pages.careers}?by=name`}>See them from A to Z</a>,
          or see {all}.
        </p>
      )}
      <PaySparkKey />
      {groupByField(careers).map(({ slug, name, href, careers }) => (
        <section className="deferred" key={slug} id={slug} aria-labelledby={`${slug}-heading`}>
          <h2 id={`${slug}-heading`}>
            <a href={href}>{name}</a>
          </h2>
          <CareerList careers={careers.map(toEntry)} />
        </section>
      ))}
    </div>
  )
}
