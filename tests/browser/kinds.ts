/**
 * Profiles that stand for any. Tests that are about no certain one take these, so that a profile can go from the guide
 * and this list alone changes.
 */
export const profiles = ['health-informatics-technician', 'paralegal', 'registered-nurse', 'chef'] as const
const [any, other, nurse] = profiles

/** The address of a profile that stands for any. */
export const anyProfile = `/careers/${any}`

/**
 * One page of each kind, and of some kinds more. The first of a route stands for it in every run of the accessibility
 * tests, so it is one that shows much without being as long as the list of all occupations.
 */
export const kinds: { name: string; path: string; status: number }[] = [
  { name: 'home', path: '/', status: 200 },
  { name: 'careers', path: '/careers', status: 200 },
  { name: 'careers from A to Z', path: '/careers?by=name', status: 200 },
  { name: 'search with results', path: '/careers?q=medical+records', status: 200 },
  { name: 'search without results', path: '/careers?q=xyzzyqwert', status: 200 },
  { name: 'profile', path: anyProfile, status: 200 },
  { name: 'occupations narrowed', path: '/occupations?field=healthcare&sort=pay', status: 200 },
  { name: 'occupations', path: '/occupations', status: 200 },
  { name: 'occupations, nothing found', path: '/occupations?q=xyzzyqwert&field=banana', status: 200 },
  { name: 'careers narrowed', path: '/careers?q=nurse&field=healthcare&zone=3&sort=pay', status: 200 },
  {
    name: 'careers in a place',
    path: '/careers?place=bakersfield-ca&education=postsecondary-nondegree-award&sort=pay',
    status: 200,
  },
  { name: 'careers, page 2 with nonsense', path: '/careers?field=production&page=2&zone=9', status: 200 },
  { name: 'occupation without a story', path: '/occupations/35-3023', status: 200 },
  { name: 'occupation with a story', path: '/occupations/29-1141', status: 200 },
  { name: 'occupation of several parts', path: '/occupations/13-1020', status: 200 },
  { name: 'occupation paid by the hour', path: '/occupations/27-2011', status: 200 },
  { name: 'group of occupations', path: '/occupations/15-1200', status: 200 },
  { name: 'occupations, page 2', path: '/occupations?page=2', status: 200 },
  { name: 'fields of work', path: '/fields', status: 200 },
  { name: 'field of work', path: '/fields/healthcare', status: 200 },
  { name: 'lists', path: '/lists', status: 200 },
  { name: 'list', path: '/lists/good-pay-without-a-degree', status: 200 },
  { name: 'list in a place', path: '/lists/outdoors?place=bakersfield-ca', status: 200 },
  { name: 'question with a list', path: '/careers?q=high+paying+jobs+no+college', status: 200 },
  { name: 'question with an answer alone', path: '/careers?q=work+from+home', status: 200 },
  { name: 'places', path: '/places', status: 200 },
  { name: 'places of one name', path: '/places?among=portland-me,portland-or', status: 200 },
  { name: 'place', path: '/places/columbus-oh', status: 200 },
  { name: 'place narrowed', path: '/places/ohio?education=high-school-diploma-or-equivalent&zip=outside', status: 200 },
  { name: 'place without prices', path: '/places/bridgeport-ct', status: 200 },
  { name: 'place outside metropolitan areas', path: '/places/central-indiana', status: 200 },
  { name: 'place of several states', path: '/places/washington-dc', status: 200 },
  { name: 'interests', path: '/interests', status: 200 },
  { name: 'interests, some answered', path: '/interests?answers=0120120120--------------------', status: 200 },
  { name: 'interests on paper', path: '/interests/sheet', status: 200 },
  { name: 'interests, result', path: '/interests/result?r=10&i=4&a=2&s=8&e=1&c=3', status: 200 },
  { name: 'interests, all equal', path: '/interests/result?r=5&i=5&a=5&s=5&e=5&c=5', status: 200 },
  { name: 'interview practice', path: `${anyProfile}/interview`, status: 200 },
  { name: 'interview practice, one question', path: `/careers/${nurse}/interview#question-3`, status: 200 },
  { name: 'handout', path: `${anyProfile}/handout`, status: 200 },
  { name: 'handout of a comparison', path: `/compare/handout?careers=${nurse},${other},29-2072,11-3031`, status: 200 },
  { name: 'handout of interests', path: '/interests/handout?r=10&i=4&a=2&s=8&e=1&c=3', status: 200 },
  { name: 'compare', path: `/compare?careers=${nurse},${other},29-2072`, status: 200 },
  { name: 'compare in a place', path: `/compare?careers=${nurse},firefighter&place=bakersfield-ca`, status: 200 },
  { name: 'careers, a place in question', path: '/careers?q=electrician+columbus', status: 200 },
  { name: 'compare, nothing chosen', path: '/compare', status: 200 },
  { name: 'change careers', path: '/from', status: 200 },
  { name: 'change careers, some meant', path: '/from?q=cashier', status: 200 },
  { name: 'moves', path: `/from/${nurse}`, status: 200 },
  { name: 'moves without skill scores', path: '/from/health-informatics-technician', status: 200 },
  { name: 'moves in a place, less pay too', path: '/from/cashier?pay=any&place=columbus-oh', status: 200 },
  { name: 'pay by place', path: '/occupations/29-1141/pay', status: 200 },
  { name: 'pay in one place', path: '/occupations/33-2011/pay?place=bakersfield-ca&in=california', status: 200 },
  { name: 'pay by place, mostly withheld', path: '/occupations/29-1214/pay?small=yes', status: 200 },
  { name: 'api', path: '/api', status: 200 },
  { name: 'about', path: '/about', status: 200 },
  { name: 'accessibility', path: '/accessibility', status: 200 },
  { name: 'not found', path: '/careers/no-such-career', status: 404 },
]

export const themes = ['light', 'dark'] as const
