const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Text in, the same text as it may stand in an element or an attribute of XML or HTML out. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, character => entities[character] ?? '')
}
