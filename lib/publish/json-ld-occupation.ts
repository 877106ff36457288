import type { MonetaryAmountDistribution, Occupation } from 'schema-dts'
import type { Career } from '#lib/careers/schema'
import type { Occupation as Measured } from '#lib/occupations/occupation'
import type { Wage, Wages } from '#lib/occupations/wage-file'
import { addressesOf } from '#lib/site'

/** A career as schema.org's Occupation. `occupation` is what is measured of it; a code that is not is not shown. */
export function toOccupation(career: Career, occupation?: Measured): Occupation {
  const { slug, title, also, summary, sections } = career
  const { html } = addressesOf(slug)
  const pay = payOf(career, occupation)
  const education = occupation?.projection?.education
  return {
    '@type': 'Occupation',
    '@id': `${html}#occupation`,
    name: title,
    ...(also.length > 0 && { alternateName: also }),
    description: summary ?? sections.overview.text,
    url: html,
    ...(occupation && { occupationalCategory: categoryOf(occupation) }),
    ...(pay && { estimatedSalary: pay.salary, occupationLocation: placeOf(pay.area) }),
    ...(education && {
      educationRequirements: { '@type': 'EducationalOccupationalCredential', credentialCategory: education },
    }),
    qualifications: sections.education.text,
    skills: sections.skills.map(({ label }) => label),
    responsibilities: sections.responsibilities.map(({ label }) => label),
  }
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

function payOf({ salary }: Career, occupation?: Measured) {
  const release = occupation?.releases[0]
  const wages = release?.annual ?? release?.hourly
  if (wages) return { area: unitedStates, salary: toSalary(wages, wages === release?.annual ? 'year' : 'hour') }
  if (!salary) return
  const { p10, median, p90, unit, area } = salary
  return { area, salary: toSalary({ p10, median, p90 }, unit) }
}

/** Percentiles alone: a bound such as “$239,200 or more” is no amount, and is left out. */
function toSalary(wages: Partial<Wages>, unit: 'year' | 'hour'): MonetaryAmountDistribution {
  const amounts = {
    median: amountOf(wages.median),
    percentile10: amountOf(wages.p10),
    percentile25: amountOf(wages.p25),
    percentile75: amountOf(wages.p75),
    percentile90: amountOf(wages.p90),
  }
  const known = Object.entries(amounts).filter(([, amount]) => amount !== undefined)
  return {
    '@type': 'MonetaryAmountDistribution',
    // The name that consumers ask for: pay without bonuses.
    name: 'base',
    currency: 'USD',
    duration: unit === 'year' ? 'P1Y' : 'PT1H',
    ...Object.fromEntries(known),
  }
}

function amountOf(wage: Wage | undefined) {
  return typeof wage === 'number' ? wage : undefined
}

const unitedStates = 'United States'

function placeOf(area: string) {
  return area === unitedStates
    ? { '@type': 'Country' as const, name: area, identifier: 'US' }
    : { '@type': 'AdministrativeArea' as const, name: area }
}
