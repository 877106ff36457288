import { LongList } from '#components/occupation/long-list'
import { Shares } from '#components/occupation/shares'
import { skillWords } from '#lib/compare/skills'
import { getDetail, getKnowledge } from '#lib/occupations/details'
import type { Occupation } from '#lib/occupations/occupation'
import { getConditions } from '#lib/occupations/work-context'
import { DetailSource, OnetSource } from './detail-source'

/** What people do, in O*NET's words; by O*NET occupation where the code has several. */
export function TasksPart({ occupation: { soc, onetCodes } }: { occupation: Occupation }) {
  const groups = getDetail('tasks', soc)?.of
  if (!groups) return
  return (
    <>
      {groups.map(({ code, core, supplemental, unrated }) => (
        <div key={code}>
          {groups.length > 1 && <h3>{onetCodes[code] ?? code}</h3>}
          <LongList
            items={[...core, ...supplemental, ...unrated]}
            of="tasks"
            first={groups.length > 1 ? 3 : 8}
            most={Math.max(5, Math.floor(45 / groups.length))}
          />
        </div>
      ))}
      <p className="note">
        In the words of O*NET, the job database of the U.S. Department of Labor; its core tasks first.
      </p>
      <DetailSource kind="tasks" />
    </>
  )
}

/** Schedule, hours, and averages on scales of 1 to 5, where O*NET has them. */
export function ConditionsPart({ occupation }: { occupation: Occupation }) {
  const conditions = getConditions(occupation.soc)
  if (!conditions) return
  const { schedule, week, averages } = conditions
  return (
    <>
      {(schedule || week) && <p>{[schedule, week].filter(Boolean).join(' ')}</p>}
      <Shares
        caption="Averages of the answers of people in the work, on a scale from 1 (least) to 5 (most)"
        shares={averages.map(({ name, value }) => onScale(name, value))}
      />
      <DetailSource kind="work-context" />
    </>
  )
}

/** The skills and the knowledge that matter most, with how much O*NET says they do. */
export function SkillsPart({ occupation }: { occupation: Occupation }) {
  const skills = occupation.skills.slice(0, most)
  const knowledge = getKnowledge(occupation.soc).slice(0, most)
  if (knowledge.length === 0 && skills.length === 0) return
  return (
    <>
      <p>How important each is to the work, from 1 (not) to 5 (extremely), as O*NET measured it.</p>
      {skills.length > 0 && (
        <>
          <Shares
            caption="Skills: what you can do"
            shares={skills.map(({ name, importance }) => onScale(name, importance, skillWords[name]))}
          />
          <OnetSource keys={['skills']} />
        </>
      )}
      {knowledge.length > 0 && (
        <>
          <Shares
            caption="Knowledge: what you know"
            shares={knowledge.map(({ name, importance }) => onScale(name, importance))}
          />
          <DetailSource kind="knowledge" />
        </>
      )}
    </>
  )
}

/** A value on a scale from 1 to 5, with a bar that is empty at 1. */
function onScale(name: string, value: number | null, note?: string) {
  if (value === null) return { name, value: 'not known' }
  return { name, note, value: `${value.toFixed(1)} of 5`, percent: Math.round(((value - 1) / 4) * 1000) / 10 }
}

const most = 6

/** Tools, and software with what employers ask for first. */
export function ToolsPart({ occupation: { soc } }: { occupation: Occupation }) {
  const software = getDetail('software', soc)?.software ?? []
  const tools = getDetail('tools', soc)?.tools ?? []
  if (software.length === 0 && tools.length === 0) return
  const names = (...marks: string[]) => software.filter(([, mark]) => marks.includes(mark)).map(([name]) => name)
  const [inDemand, hot, others] = [names('HD', 'D'), names('H'), names('')]
  return (
    <>
      {inDemand.length > 0 && (
        <Named heading="Software that employers often ask for here" of="programs" items={inDemand} />
      )}
      {hot.length > 0 && <Named heading="Software asked for in many kinds of work" of="programs" items={hot} />}
      {others.length > 0 && <Named heading="Other software" of="programs" items={others} />}
      {software.length > 0 && <DetailSource kind="software" />}
      {tools.length > 0 && <Named heading="Tools and machines" of="tools" items={tools} />}
      {tools.length > 0 && <DetailSource kind="tools" />}
    </>
  )
}

function Named({ heading, of, items }: { heading: string; of: string; items: string[] }) {
  return (
    <>
      <h3>{heading}</h3>
      <LongList items={items} of={of} first={12} names />
    </>
  )
}
