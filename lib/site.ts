/** Settings of the site, as pages and files show them. */
export const site = {
  name: 'Career Guide',
  description:
    'What a job is, what it truly pays, how to get there, what a day is like and what the interviewer will ask.',
  /** Address of the site, without a closing slash. */
  url: (process.env.SITE_URL ?? 'http://localhost:3000').replace(/\/+$/, ''),
  production: process.env.NODE_ENV === 'production',
  /** `STATIC=1 npm run build` makes a copy for a host that only sends files: no page of it may need a server. */
  static: process.env.STATIC === '1',
  /** What anyone may do with the texts. */
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
}

/** Where content is read: in the project, or, for the server, in the copy that its build kept. */
export function contentFolder(): string {
  return process.env.CONTENT_FOLDER ?? 'content'
}

/** The pages that a profile may link to, beside other profiles. The header and the footer show them too. */
export const pages = {
  home: '/',
  careers: '/careers',
  fields: '/fields',
  occupations: '/occupations',
  places: '/places',
  lists: '/lists',
  compare: '/compare',
  interests: '/interests',
  moves: '/from',
  about: '/about',
  api: '/api',
  accessibility: '/accessibility',
} as const

/** What the site gives beside its pages, each at its one address. */
export const files = {
  index: '/careers.json',
  search: '/search.json',
  places: '/places.json',
  table: '/occupations.csv',
  feed: '/feed.xml',
  sitemap: '/sitemap.xml',
  openSearch: '/opensearch.xml',
  llms: '/llms.txt',
  picture: '/picture.png',
  schema: {
    career: '/schema/career.json',
    careers: '/schema/careers.json',
    occupation: '/schema/occupation.json',
  },
} as const

/** Where the form of the interests leads, and what it leads to. */
export const interestRoutes = {
  score: `${pages.interests}/score`,
  result: `${pages.interests}/result`,
  handout: `${pages.interests}/handout`,
  sheet: `${pages.interests}/sheet`,
} as const

/** The page of a profile. */
export function profileHref(slug: string): string {
  return `${pages.careers}/${slug}`
}

/** The practice sheet of a profile's interview. */
export function interviewHref(slug: string): string {
  return `${profileHref(slug)}/interview`
}

/** The handout of a profile: one page to print. */
export function handoutHref(slug: string): string {
  return `${profileHref(slug)}/handout`
}

/** The page of a field of work. */
export function fieldHref(slug: string): string {
  return `${pages.fields}/${slug}`
}

/** The page of a list that a rule over official figures makes; its slug in. */
export function listHref(slug: string): string {
  return `${pages.lists}/${slug}`
}

/** The page of an official occupation, or of a group of them, by its SOC code. */
export function occupationHref(soc: string): string {
  return `${pages.occupations}/${soc}`
}

/** The page that says what an occupation pays in each place; its SOC code in. */
export function occupationPayHref(code: string): string {
  return `${occupationHref(code)}/pay`
}

/** The page of a state, metropolitan or nonmetropolitan area; its slug in. */
export function placeHref(slug: string): string {
  return `${pages.places}/${slug}`
}

/** Where the form of a pay page leads: from there back to it, with the place that was meant. */
export const findPay = `${pages.occupations}/find-pay`

/** The page of pay of an occupation with a place beside the nation. */
export function payAtHref(code: string, slug: string): string {
  return `${occupationPayHref(code)}?place=${slug}`
}

/** Every figure of a place as a file. */
export function placeFileHref(slug: string, end: 'csv' | 'json'): string {
  return `${pages.places}/files/${slug}.${end}`
}

/** Where the form that asks for a place leads: from there to the page of the place. */
export const findPlace = `${pages.places}/find`

/** The page that says where work could lead; the slug or SOC code of an entry in. */
export function movesHref(id: string): string {
  return `${pages.moves}/${encodeURIComponent(id)}`
}

/**
 * The address of a comparison.
 * @param ids slugs or SOC codes in the order in which they stand; none gives the page that offers careers to choose
 * @param place the slug of a place whose pay stands beside the nation's
 */
export function compareHref(ids: readonly string[], place?: string): string {
  return pages.compare + compareQuery(ids, place)
}

/**
 * The address of the handout of a comparison: one page to print.
 * @param ids slugs or SOC codes, as `compareHref` takes them
 */
export function compareHandoutHref(ids: readonly string[], place?: string): string {
  return `${pages.compare}/handout${compareQuery(ids, place)}`
}

function compareQuery(ids: readonly string[], place?: string) {
  const careers = ids.length > 0 ? [`careers=${ids.map(encodeURIComponent).join(',')}`] : []
  const parts = place ? [...careers, `place=${place}`] : careers
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/** What the header links to. */
export const navigation = [
  { name: 'Careers', href: pages.careers },
  { name: 'Places', href: pages.places },
  { name: 'Lists', href: pages.lists },
  { name: 'What suits me', href: pages.interests },
  { name: 'Change careers', href: pages.moves },
  { name: 'Compare', href: pages.compare },
]

/** What the footer links to. */
export const furtherPages = [
  { name: 'All careers', href: pages.careers },
  { name: 'Fields of work', href: pages.fields },
  { name: 'Pay and jobs', href: pages.occupations },
  { name: 'About, sources and license', href: pages.about },
  { name: 'Data and feeds', href: pages.api },
  { name: 'Accessibility', href: pages.accessibility },
]

/**
 * The absolute addresses of a profile: the page, and the same as Markdown and as JSON.
 * @param slug of the profile
 */
export function addressesOf(slug: string): Addresses {
  return withFiles(profileHref(slug))
}

/** The absolute addresses of an official occupation by its SOC code: the page, and the same as Markdown and as JSON. */
export function occupationAddresses(soc: string): Addresses {
  return withFiles(occupationHref(soc))
}

function withFiles(path: string): Addresses {
  const html = `${site.url}${path}`
  return { html, markdown: `${html}.md`, json: `${html}.json` }
}

export type Addresses = { html: string; markdown: string; json: string }
