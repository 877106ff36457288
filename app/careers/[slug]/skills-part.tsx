import { Items } from '#components/profile/items'
import type { Item } from '#lib/careers/section-schema'
import type { Occupation } from '#lib/occupations/occupation'

const most = 5

/** The profile's skills, then those that O*NET found most important in the category. */
export function SkillsPart({ skills, occupation }: { skills: Item[]; occupation?: Occupation }) {
  const measured = occupation?.skills.slice(0, most) ?? []
  return (
    <>
      <Items items={skills} />
      {measured.length > 0 && (
        <p className="note">
          O*NET asked people in this category how important 35 general skills are, from 1 (not) to 5 (extremely). At the
          top: {measured.map(({ name, importance }) => `${name.toLowerCase()} (${importance})`).join(', ')}.
        </p>
      )}
    </>
  )
}
