import type { ReactNode } from 'react'
import { getAllOccupationsTotal } from '#lib/occupations/catalog'
import type { Occupation, Projection } from '#lib/occupations/occupation'
import { OfficialPay, PaySource } from '../../careers/[slug]/official-pay'
import { OutlookSource, Projected } from '../../careers/[slug]/outlook-part'
import { DefinitionPart } from './definition-part'
import { ConditionsPart, SkillsPart, TasksPart, ToolsPart } from './details-parts'
import { EducationPart } from './education-part'
import { RelatedPart } from './related-part'
import { SharePart } from './share-part'
import { SourcesPart } from './sources-part'
import { TitlesPart } from './titles-part'

/** A section of the page: `name` is what the list of contents says. */
type Part = { id: string; name: string; heading: string; content: ReactNode }

/** The sections of an occupation's page that have something to say, in order. */
export function findParts(occupation: Occupation): Part[] {
  const { soc, projection } = occupation
  const part = (id: string, name: string, heading: string, content: ReactNode) => ({ id, name, heading, content })
  return [
    part('about', 'What it is', 'What it is', DefinitionPart({ soc })),
    part('tasks', 'What people do', 'What people in it do', TasksPart({ occupation })),
    part('pay', 'Pay', 'What it pays', PayPart({ occupation })),
    part('outlook', 'Outlook', 'How many jobs there will be', projection && OutlookPart({ projection, soc })),
    part('conditions', 'Working conditions', 'What working in it is like', ConditionsPart({ occupation })),
    part('education', 'Way in', 'School and training', EducationPart({ occupation })),
    part('skills', 'Skills', 'Skills and knowledge', SkillsPart({ occupation })),
    part('tools', 'Tools', 'Tools and technology', ToolsPart({ occupation })),
    part('titles', 'Other titles', 'Other titles of this work', TitlesPart({ occupation })),
    part('related', 'Related work', 'Related work', RelatedPart({ occupation })),
    part('figures', 'Sources', 'Sources', SourcesPart({ occupation })),
    part('share', 'Share and cite', 'Share and cite', SharePart({ occupation })),
  ].filter(({ content }) => content)
}

/** The pay of the occupation itself; where none is released, that. The pay of all occupations stands for no other. */
function PayPart({ occupation }: { occupation: Occupation }) {
  const [release] = occupation.releases
  if (release?.annual || release?.hourly)
    return (
      <>
        <OfficialPay occupation={occupation} />
        <PaySource soc={occupation.soc} />
      </>
    )
  const { title } = getAllOccupationsTotal()
  return <p>No pay is released for this occupation. It is counted only in “{title}”.</p>
}

function OutlookPart({ projection, soc }: { projection: Projection; soc: string }) {
  return (
    <>
      <Projected projection={projection} />
      <OutlookSource soc={soc} />
    </>
  )
}
