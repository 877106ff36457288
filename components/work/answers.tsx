import './answers.css'

/**
 * What answers a query that names no work: a sentence, and where to go. `id` is the wish that it answers, `lang` is given
 * where it is not English.
 */
export type Answer = { id: string; text?: string; links: { name: string; href: string }[]; lang?: string }

/** The answers to a query, above its results; nothing where there are none. */
export function Answers({ answers }: { answers: Answer[] }) {
  if (answers.length === 0) return
  return (
    <section className="answers" aria-label="Answer">
      {answers.map(({ id, text, links, lang }) => (
        <div key={id} lang={lang}>
          {text && <p>{text}</p>}
          <ul>
            {links.map(({ name, href }) => (
              <li key={href + name}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
