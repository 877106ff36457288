import './prose.css'

/** Text of an author. Its HTML was sanitized when the profile was parsed. */
export function Prose({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by lib/careers/markdown, which sanitizes
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
}
