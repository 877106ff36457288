/** Where our script puts what it suggests; it belongs into a `.search-box`, behind an input that has an id. */
export function Suggestions() {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: tells React that what stands inside is the script's
    <div className="suggestions" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
  )
}
