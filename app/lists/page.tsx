import { Breadcrumbs } from '#components/site/breadcrumbs'
import { fillList } from '#lib/filter/lists'
import { listHref, pages } from '#lib/site'
import { getLists } from '#lib/work/lists'
import { guideChangedOn } from '../guide-changed-on'
import { PageGraph } from '../page-graph'
import { pageMetadata } from '../page-metadata'
import { PrintFoot } from '../print-foot'
import { sayListSources } from './sources'
import './lists.css'

export const metadata = pageMetadata({
  title: 'Lists of careers',
  description:
    'Good pay without a degree, ready within a year, outdoors, with animals: lists of careers from official figures, each with its rule.',
  path: pages.lists,
})

export default function ListsPage() {
  const lists = getLists()
  return (
    <div className="lists">
      <Breadcrumbs trail={[{ name: 'Home', href: pages.home }]} />
      <h1>Lists of careers</h1>
      <p className="lead">
        What people ask for most. Each list is a rule over official figures, which its page states; you can change it,
        and see it where you live.
      </p>
      <ul className="list-cards">
        {lists.map(list => (
          <li key={list.slug}>
            <a href={listHref(list.slug)}>{list.name}</a> <span className="count">{fillList(list).length}</span>
            <p>{list.summary}</p>
          </li>
        ))}
      </ul>
      <p className="note">{sayListSources(['wages', 'projections', 'O*NET'])}</p>
      <PrintFoot path={pages.lists} date={guideChangedOn()} />
      <PageGraph
        trail={[
          { name: 'Home', href: pages.home },
          { name: 'Lists', href: pages.lists },
        ]}
      />
    </div>
  )
}
