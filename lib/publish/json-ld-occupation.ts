import type { MonetaryAmountDistribution, Occupation } from 'schema-dts'
import type { Career } from '#lib/careers/schema'
import { getDetail } from '#lib/occupations/details'
import type { Occupation as Measured } from '#lib/occupations/occupation'
import { type Pay, payOf } from '#lib/pay/pay'
import { percentiles } from '#lib/percentiles'
import { addressesOf, occupationAddresses } from '#lib/site'

/** A career as schema.org's Occupation. `occupation` is what is measured of it; a code that is not is not shown. */
export function toOccupation(career: Career, occupation?: Measured): Occupation {
  const { slug, title, also, summary, sections } = career
  const { html } = addressesOf(slug)
  const pay = payOf({ career, occupation })
  const { education, experience } = occupation?.projection ?? {}
  return {
    '@type': 'Occupation',
    '@id': `${html}#occupation`,
    name: title,
    ...(also.length > 0 && { alternateName: also }),
    description: summary ?? sections.overview.text,
    url: html,
    ...(occupation && { occupationalCategory: categoryOf(occupation) }),
    ...(pay && { estimatedSalary: toSalary(pay), occupationLocation: placeOf(pay.named?.area ?? unitedStates) }),
    ...(education && {
      educationRequirements: { '@type': 'EducationalOccupationalCredential', credentialCategory: education },
    }),
    ...(experience && experience !== 'None' && { experienceRequirements: `${experience} in a related occupation` }),
    qualifications: beginningOf(sections.education.text),
    skills: sections.skills.map(({ label }) => label),
    responsibilities: sections.responsibilities.map(({ label }) => label),
  }
}

/** An official occupation, without its profiles, as schema.org's Occupation. */
export function toOfficialOccupation(occupation: Measured): Occupation {
  const { soc, projection } = occupation
  const { html } = occupationAddresses(soc)
  const pay = payOf({ occupation })
  const definition = getDetail('definitions', soc)?.definition
  const tasks = getDetail('tasks', soc)?.of.flatMap(({ core }) => core) ?? []
  return {
    '@type': 'Occupation',
    '@id': `${html}#occupation`,
    name: projection?.title ?? occupation.title,
    ...(definition && { description: definition }),
    url: html,
    occupationalCategory: categoryOf(occupation),
    ...(pay && { estimatedSalary: toSalary(pay), occupationLocation: placeOf(unitedStates) }),
    ...(projection?.education && {
      educationRequirements: {
        '@type': 'EducationalOccupationalCredential',
        credentialCategory: projection.education,
      },
    }),
    ...(tasks.length > 0 && { responsibilities: tasks.slice(0, 3) }),
  }
}

/** Its first three sentences: the whole of it stands in the page. */
function beginningOf(text: string) {
  return text
    .split(/(?<=[.?!]) /)
    .slice(0, 3)
    .join(' ')
}

function categoryOf({ soc, title, projection }: Measured) {
  return {
    '@type': 'CategoryCode' as const,
    codeValue: soc,
    name: projection?.title ?? title,
    inCodeSet: {
      '@type': 'CategoryCodeSet' as const,
      name: 'Standard Occupational Classification (SOC)',
      url: 'https://www.bls.gov/soc/',
    },
  }
}

/** Percentiles alone: a bound such as “$239,200 or more” is no amount, and is left out. */
function toSalary({ wages, unit }: Pay): MonetaryAmountDistribution {
  const known = order.flatMap(key => {
    const wage = wages[key]
    return typeof wage === 'number' ? [[key.replace(/^p(?=\d)/, 'percentile'), wage]] : []
  })
  return {
    '@type': 'MonetaryAmountDistribution',
    // The name that consumers ask for: pay without bonuses.
    name: 'base',
    currency: 'USD',
    duration: unit === 'year' ? 'P1Y' : 'PT1H',
    ...Object.fromEntries(known),
  }
}

/** The median first: some readers take the first amount alone. */
const order = ['median', ...percentiles.flatMap(({ key }) => (key === 'median' ? [] : key))] as const

const unitedStates = 'United States'

function placeOf(area: string) {
  return area === unitedStates
    ? { '@type': 'Country' as const, name: area, identifier: 'US' }
    : { '@type': 'AdministrativeArea' as const, name: area }
}
