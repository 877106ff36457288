/** What each key of an answer of `/search.json` holds. */
export const searchKeys = [
  { name: 'query', holds: 'The words that were looked for.' },
  { name: 'results', holds: 'What was found, best first. The keys below are those of one result.' },
  { name: 'title', holds: 'The name of the work.' },
  { name: 'soc', holds: 'Code of the Standard Occupational Classification, 2018.' },
  { name: 'slug', holds: 'The profile, for the addresses above. Left out where there is no profile.' },
  { name: 'matched', holds: 'Another title, under which it was found. Left out where the name itself has the words.' },
  { name: 'href', holds: 'The page for readers, from the root of this site.' },
]
