import type { CheckName, LastRun } from '#lib/publish/accessibility-run'

const words: Record<CheckName, string> = {
  axe: 'The program axe-core looks for known mistakes, in light and dark colors, on a phone and on a wide screen',
  keyboard: 'All that can be pressed or filled in is reached and used with the keyboard alone',
  focus: 'You can see where the keyboard is, in an order that makes sense',
  'skip-link': 'A first link skips the menu',
  headings: 'The headings make an outline, with no level left out',
  names: 'Each link, button and field has a name that a screen reader can say',
  'target-size': 'What you press is at least 24 pixels wide and high, or stands well apart',
  sticky: 'Nothing hides below the parts that stay in place',
  reflow: 'At 320 pixels wide, no page scrolls sideways',
  zoom: 'At 400 % zoom, no page scrolls sideways',
  'text-size': 'With letters twice as large on a phone, no page scrolls sideways',
  'text-spacing': 'Wider lines, words and letters cut nothing off',
  'forced-colors': 'With colors of your own (forced colors), everything can still be seen',
  'reduced-motion': 'Nothing moves if you ask for less motion',
  'without-script': 'Pages work without script',
  'without-style': 'Pages can be read without style sheets',
  tables: 'Tables name their rows and columns',
  charts: 'Each chart has its numbers beside it as text or as a table',
}

/** A check of a run in, a sentence on it for readers out. */
export function toSentence({ name, version, pages, found }: LastRun['checks'][number]): string {
  const result = found === 0 ? 'no mistake found' : `${found} ${found === 1 ? 'mistake' : 'mistakes'} found`
  const tested = `${version ? `version ${version}, ` : ''}${pages} ${pages === 1 ? 'page' : 'pages'}`
  return `${words[name]}: ${tested}, ${result}.`
}
