import { Breadcrumbs } from '#components/site/breadcrumbs'
import { FieldList } from '#components/work/field-list'
import { getCareers } from '#lib/check/checked-careers'
import { pages } from '#lib/site'
import { guideChangedOn } from '../guide-changed-on'
import { PageGraph } from '../page-graph'
import { pageMetadata } from '../page-metadata'
import { PrintFoot } from '../print-foot'
import { listFields } from './list'
import './fields.css'

export const metadata = pageMetadata({
  title: 'Fields of work',
  description: 'Every field of work, with its careers, its pay and its jobs.',
  path: pages.fields,
})

export default function FieldsPage() {
  const fields = listFields(getCareers())
  return (
    <div className="fields">
      <Breadcrumbs trail={[{ name: 'Home', href: pages.home }]} />
      <h1>Fields of work</h1>
      <p className="lead">
        The {fields.length} fields into which the United States sorts civilian work. Each page says what the field
        holds, how people get in, what it pays and how many jobs there are.
      </p>
      <FieldList fields={fields} />
      <PrintFoot path={pages.fields} date={guideChangedOn()} />
      <PageGraph
        trail={[
          { name: 'Home', href: pages.home },
          { name: 'Fields of work', href: pages.fields },
        ]}
      />
    </div>
  )
}
