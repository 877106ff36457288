/**
 * An official title as readers see it: “Helpers--Carpenters” is published with two hyphens where print has a dash, and
 * becomes “Helpers – Carpenters”. Data files keep what was published.
 */
export function readableTitle(title: string): string {
  return title.replace(/\s*--\s*/g, ' – ')
}
