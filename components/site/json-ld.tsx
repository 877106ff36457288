/** What the page says, for machines. `json` must have every `<` escaped. */
export function JsonLd({ json }: { json: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by printGraph in lib/publish/json-ld, which escapes
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
