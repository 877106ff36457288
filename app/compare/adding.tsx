import { CompareAdd } from '#components/compare/add'
import type { Added } from '#lib/compare/additions'
import { offerBeside } from '#lib/compare/additions'
import { mostCompared } from '#lib/compare/choice'
import type { Area } from '#lib/places/area'
import { compareHref, pages } from '#lib/site'
import { type Entry, getEntries } from '#lib/work/entries'

/** The form that adds a career; below it what the reader may have meant, else work like the chosen. */
export function Adding({ entries, added, place, heading }: Props) {
  if (entries.length >= mostCompared) return
  const ids = entries.map(({ id }) => id)
  const meant = added.matches.filter(({ id }) => !ids.includes(id))
  const offered = meant.length > 0 ? meant : offerBeside(entries)
  const profiles = getEntries().filter(({ career, id }) => career && !ids.includes(id))
  return (
    <>
      {heading && <h2 id="add">{heading}</h2>}
      {entries.length === 1 && <p className="next">Add one more, and the two stand side by side.</p>}
      <CompareAdd
        action={compareHref([])}
        place={place?.slug}
        kept={ids.join(',')}
        words={added.entry ? undefined : added.words}
        titles={profiles.slice(0, mostTitles).map(({ title }) => title)}
        offers={offered.map(({ id, title }) => ({ id, title, href: compareHref([...ids, id], place?.slug) }))}
        browseHref={
          ids.length > 0 ? `${pages.careers}?compare=${ids.join(',')}${place ? `&place=${place.slug}` : ''}` : undefined
        }
        offersName={meant.length > 0 ? `“${added.words}” could be:` : 'Like it:'}
      />
    </>
  )
}

type Props = { entries: Entry[]; added: Added; place?: Area; heading?: string }

const mostTitles = 200
