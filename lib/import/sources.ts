import type { Source } from '#lib/occupations/schema'

type Known = Omit<Source, 'edition' | 'file' | 'read'>

/** What is the same in every edition of a source: who publishes it, under which license, and where a reader finds it. */
export const publishedSources = {
  wages: {
    publisher: 'U.S. Bureau of Labor Statistics',
    title: 'Occupational Employment and Wage Statistics, national estimates',
    license: 'Public domain',
    address: 'https://www.bls.gov/oes/tables.htm',
  },
  areas: {
    publisher: 'U.S. Bureau of Labor Statistics',
    title: 'Occupational Employment and Wage Statistics, estimates by state, metropolitan and nonmetropolitan area',
    license: 'Public domain',
    address: 'https://www.bls.gov/oes/tables.htm',
  },
  industries: {
    publisher: 'U.S. Bureau of Labor Statistics',
    title: 'Occupational Employment and Wage Statistics, national estimates by industry',
    license: 'Public domain',
    address: 'https://www.bls.gov/oes/tables.htm',
  },
  prices: {
    publisher: 'U.S. Bureau of Economic Analysis',
    title: 'Regional Price Parities by State and Metro Area',
    license: 'Public domain',
    address: 'https://www.bea.gov/data/prices-inflation/regional-price-parities-state-and-metro-area',
  },
  zips: {
    publisher: 'GeoNames; U.S. Census Bureau',
    title: 'ZIP codes and the areas in which they lie',
    license: 'CC BY 4.0',
    address: 'https://www.geonames.org/',
    modified: 'Joined to the counties of ZIP Code Tabulation Areas (2020) and to the metropolitan areas of July 2023.',
    credit: 'ZIP codes: GeoNames, CC BY 4.0, joined to areas of the U.S. Census Bureau.',
  },
  projections: {
    publisher: 'U.S. Bureau of Labor Statistics',
    title: 'Employment Projections, Table 1.2: occupational projections and worker characteristics',
    license: 'Public domain',
    address: 'https://www.bls.gov/emp/tables/occupational-projections-and-characteristics.htm',
  },
  onet: {
    publisher: 'U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)',
    title: 'O*NET Database',
    license: 'CC BY 4.0',
    address: 'https://www.onetcenter.org/database.html',
    modified: 'Joined to SOC codes; where a code has several O*NET occupations, scores may be their mean.',
  },
  soc: {
    publisher: 'U.S. Bureau of Labor Statistics',
    title: 'Standard Occupational Classification',
    license: 'Public domain',
    address: 'https://www.bls.gov/soc/2018/home.htm',
  },
  crosswalk: {
    publisher: 'National Center for Education Statistics and U.S. Bureau of Labor Statistics',
    title: 'Crosswalk of the Classification of Instructional Programs to the Standard Occupational Classification',
    license: 'Public domain',
    address: 'https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56',
  },
  moves: {
    publisher: 'U.S. Census Bureau and U.S. Bureau of Labor Statistics',
    title: 'Current Population Survey, workers who changed their major group of occupations from one month to the next',
    license: 'Public domain',
    address: 'https://www.census.gov/programs-surveys/cps.html',
    modified:
      'Weighted and summed over months; a table that was derived from the survey, not the publishers’ own file.',
  },
} satisfies Record<string, Known>

/** What a reader must know of projections that were copied by hand, until the publisher's own file is read. */
export const copiedByHand =
  'Copied figure by figure from a copy of the table; not the publisher’s own file, and held against its sums and wages.'

/** What the values of each key are, in the words of the page that lists the sources. */
export const valueWords: Record<string, string> = {
  selfEmployedPercent: 'share of self-employed',
  education: 'typical education',
  experience: 'work experience',
  training: 'on-the-job training',
  codes: 'list of occupations',
  jobZone: 'job zones',
  interests: 'interests',
  skills: 'skills',
  related: 'related occupations',
  technology: 'software',
  alternateTitles: 'other titles',
}
