import { site } from '#lib/site'

/** What holds for every file: license, other sites' scripts, caching, moves, versions. */
export function Rules() {
  return (
    <>
      <h2>Rules</h2>
      <ul>
        <li>
          The texts may be copied, changed and shared under <a href={site.license.url}>{site.license.name}</a>, when you
          name {site.name}. Each figure names its own source and license: please keep them together.
        </li>
        <li>
          Scripts of any site may read the files (<code>access-control-allow-origin: *</code>). Send <code>GET</code> or{' '}
          <code>HEAD</code>.
        </li>
        <li>
          Each file has an <code>etag</code>. Keep it, and send it back as <code>if-none-match</code>: you learn whether
          the file has changed. Once every ten minutes is often enough.
        </li>
        <li>When a profile moves, its old addresses answer 308 and the new one. What does not exist answers 404.</li>
        <li>
          Version 1 of a shape only grows: keys may be added; none is taken away, renamed or given another meaning.
        </li>
      </ul>
    </>
  )
}
