import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { Stories } from '#components/occupation/stories'
import { Contents } from '#components/profile/contents'
import { ProfileHead } from '#components/profile/profile-head'
import { Section } from '#components/profile/section'
import { ShareButtons } from '#components/share/buttons'
import { ShareScript } from '#components/share/script'
import { Breadcrumbs } from '#components/site/breadcrumbs'
import { communityUrl } from '#lib/contacts'
import { type CodeTarget, readCode } from '#lib/occupations/codes'
import { fieldOf } from '#lib/occupations/fields'
import type { Occupation } from '#lib/occupations/occupation'
import { fewestCells } from '#lib/places/areas'
import { countAreas } from '#lib/places/cells'
import { toOfficialOccupation } from '#lib/publish/json-ld-occupation'
import { layNames } from '#lib/search/index-entries'
import {
  compareHref,
  fieldHref,
  movesHref,
  occupationHref,
  occupationPayHref,
  pages,
  profileHref,
  site,
} from '#lib/site'
import { type CareerSummary, getCareersIn, getCareerText } from '#lib/work/career-summary'
import { describeOccupation, titleOf } from '#lib/work/describe-occupation'
import { getEntry } from '#lib/work/entries'
import { findFacts } from '../../careers/[slug]/facts'
import { PageGraph } from '../../page-graph'
import { fittingTitle, pageMetadata } from '../../page-metadata'
import { CodeList } from './list'
import { findParts } from './parts'
import { pictureOf } from './picture-of'
import '../../careers/[slug]/profile.css'
import './occupation.css'

export async function generateMetadata({ params }: PageProps<'/occupations/[code]'>): Promise<Metadata> {
  const { code } = await params
  const target = targetOf(code)
  const path = occupationHref(code)
  if (target.kind !== 'occupation') {
    const title = `Occupation code ${code}`
    const description = `What stands behind ${code}, a code of the Standard Occupational Classification, and where to read on.`
    return pageMetadata({ title, description, path, index: false })
  }
  const { occupation } = target
  const title = titleOf(occupation)
  return pageMetadata({
    title: fittingTitle(`${title}: official pay, jobs and tasks`, `${title}: pay and jobs`, title),
    description: describeOccupation(occupation),
    path,
    index: countAreas(occupation.soc) >= fewestCells,
    ...(!site.static && { picture: pictureOf(occupation) }),
    types: { 'text/markdown': `${path}.md`, 'application/json': `${path}.json` },
  })
}

/** An official title may be a sentence long; where a reader is must stand in one or two lines of a phone. */
function shortOf(title: string) {
  const [beginning = title] = title.split(',')
  return beginning.length <= 34 ? beginning : 'This work'
}

function toStory({ slug, title }: CareerSummary) {
  return { href: profileHref(slug), title, text: getCareerText(slug) ?? '' }
}

export default async function OccupationPage({ params }: PageProps<'/occupations/[code]'>) {
  const { code } = await params
  const target = targetOf(code)
  if (target.kind !== 'occupation') return <CodeList code={code} target={target} />
  const { occupation } = target
  const { soc } = occupation
  const title = titleOf(occupation)
  const parts = findParts(occupation)
  const trail = trailOf(occupation)
  const id = getEntry(soc)?.id ?? soc
  const also = (layNames.get(soc) ?? []).filter(name => !title.toLowerCase().startsWith(name)).slice(0, 4)
  return (
    <div className="profile occupation">
      <Breadcrumbs trail={trail} />
      <ProfileHead
        title={title}
        lead={
          <>
            <p className="note">
              An official occupation of the United States, SOC code {soc}
              {also.length > 0 && `. Also called: ${also.join(', ')}`}
            </p>
            <Stories stories={getCareersIn(soc).map(toStory)} tellHref={communityUrl({ slug: soc, title })} />
          </>
        }
        facts={findFacts({ soc }, occupation)}
        actions={[
          { href: occupationPayHref(soc), name: 'Pay near you' },
          { href: compareHref([id]), name: 'Compare' },
          { href: movesHref(id), name: 'Where from here' },
        ]}
      >
        <ShareButtons />
      </ProfileHead>
      <Contents title={shortOf(title)} sections={parts} />
      <article>
        {parts.map(({ id, heading, content }) => (
          <Section key={id} id={id} heading={heading}>
            {content}
          </Section>
        ))}
      </article>
      <ShareScript />
      <PageGraph
        trail={[...trail, { name: title, href: occupationHref(soc) }]}
        things={[toOfficialOccupation(occupation)]}
      />
    </div>
  )
}

/** What stands behind a code, where it is a page of its own. */
function targetOf(code: string): Exclude<CodeTarget, { kind: 'moved' | 'field' }> {
  const target = readCode(code) ?? notFound()
  if (target.kind === 'moved') permanentRedirect(occupationHref(target.soc))
  if (target.kind === 'field') permanentRedirect(fieldHref(target.field.slug))
  return target
}

function trailOf({ soc }: Occupation) {
  const field = fieldOf(soc)
  return [
    { name: 'Home', href: pages.home },
    { name: 'Pay and jobs', href: pages.occupations },
    ...(field ? [{ name: field.name, href: fieldHref(field.slug) }] : []),
  ]
}
