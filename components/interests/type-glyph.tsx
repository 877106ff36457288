import type { HollandType } from '#lib/interests/holland-types'
import '../work/drawing.css'

/** What stands for a type of interests beside its name, of one family with the drawings of the fields of work. */
export function TypeGlyph({ type }: { type: HollandType['key'] }) {
  return (
    <svg className="drawing" width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
      <path d={paths[type]} />
    </svg>
  )
}

/** A hammer, a magnifying glass, a pencil, two people, a megaphone and a list that is ticked off, on a grid of 32 × 32. */
const paths: Record<HollandType['key'], string> = {
  realistic:
    'M18 2.7L20.8 5.5L14.7 11.6L11.9 8.8zM19.4 6.9L24.7 12.3C27.9 15.4 28 19.3 25.5 23.4C25.2 20.2 23.9 18 21.8 15.9L16.1 10.2M17.4 11.5L4.5 24.3A2.2 2.2 0 0 0 7.7 27.5L20.5 14.6',
  investigative: 'M4.5 13.5a9 9 0 1 0 18 0a9 9 0 1 0-18 0zM20.2 20.2 28 28',
  artistic:
    'M8.2 18.1L22.4 4A2 2 0 0 1 25.2 4L28 6.8A2 2 0 0 1 28 9.6L13.9 23.8L4.3 27.7zM8.2 18.1L13.9 23.8M19.9 6.5L25.5 12.1',
  social:
    'M7 11a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0zM3.5 27v-1.5a8 8 0 0 1 16 0V27M20 6.8a4.5 4.5 0 0 1 0 8.4M23 18.3a8 8 0 0 1 5.5 7.2V27',
  enterprising: 'M3.5 13v6h5L22 25.5v-19L8.5 13zM10.5 20 12 28h4.5l-1.2-5.7M25.5 12.5a5 5 0 0 1 0 7',
  conventional: 'M4 8l2 2 4-4.5M4 16.5l2 2L10 14M4 25l2 2 4-4.5M15 8.5h13M15 17h13M15 25.5h13',
}
