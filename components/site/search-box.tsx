import { suggestOnFocus } from '#lib/page-scripts'
import './search-box.css'

type Props = { action: string; id: string; query?: string; label?: string }

/** A search form that sends `q` to `action`; it works without script. With script it suggests while one types. */
export function SearchBox({ action, id, query, label = 'Search careers' }: Props) {
  return (
    <search className="search-box">
      <form action={action}>
        <label className="visually-hidden" htmlFor={id}>
          {label}
        </label>
        <input
          id={id}
          name="q"
          type="search"
          defaultValue={query}
          maxLength={100}
          placeholder="Nurse, coder, tree cutter…"
          autoComplete="off"
        />
        <button type="submit">Search</button>
      </form>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: tells React that what stands inside is the script's */}
      <div className="suggestions" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours */}
      <script dangerouslySetInnerHTML={{ __html: suggestOnFocus }} />
    </search>
  )
}
