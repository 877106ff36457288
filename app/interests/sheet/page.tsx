import { Breadcrumbs } from '#components/site/breadcrumbs'
import { choices, highestScore, mostOpen } from '#lib/interests/answers'
import { hollandTypes } from '#lib/interests/holland-types'
import { statements } from '#lib/interests/statements'
import { interestRoutes, pages, site } from '#lib/site'
import { guideChangedOn } from '../../guide-changed-on'
import { PageGraph } from '../../page-graph'
import { pageMetadata } from '../../page-metadata'
import { PrintFoot } from '../../print-foot'
import './sheet.css'

export const metadata = pageMetadata({
  title: 'What suits me? On paper',
  description: `The ${statements.length} statements on interests as a sheet to print, with a key to add up the six scores.`,
  path: interestRoutes.sheet,
  index: true,
})

const trail = [
  { name: 'Home', href: pages.home },
  { name: 'What suits me?', href: pages.interests },
]

/** The questionnaire for a class or a place without screens: statements with boxes, and the key that adds them up. */
export default function InterestSheetPage() {
  return (
    <div className="sheet">
      <Breadcrumbs trail={trail} />
      <PageGraph trail={[...trail, { name: 'On paper', href: interestRoutes.sheet }]} />
      <h1>What suits me?</h1>
      <p className="note hint">
        A sheet to print: use “Print” in the menu of your browser. The same <a href={pages.interests}>on screen</a>.
      </p>
      <p>
        Would you like to do this? Mark one box in each line. Do not think about pay, schooling, or if you are good at
        it. You may leave up to {mostOpen} open.
      </p>
      <table className="statements">
        <caption className="visually-hidden">The statements, with a box for each answer</caption>
        <thead>
          <tr>
            <th scope="col">Statement</th>
            {choices.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statements.map(({ text }, index) => (
            <tr key={text}>
              <th scope="row">
                {index + 1}. {text}
              </th>
              {choices.map(({ value, name }) => (
                <td key={name}>
                  <span className="box">{value}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h2 id="key">Add up your six scores</h2>
      <p>
        Each mark counts the number in its box: {choices.map(({ name, value }) => `${name} ${value}`).join(', ')}. A
        line left open counts 1. Add the five lines of each type. A score goes from 0 to {highestScore}.
      </p>
      <table className="key">
        <caption className="visually-hidden">The lines of each type, and room for its score</caption>
        <thead>
          <tr>
            <th scope="col">Type</th>
            <th scope="col">Lines</th>
            <th scope="col">Score</th>
          </tr>
        </thead>
        <tbody>
          {hollandTypes.map(({ key, letter, name, likes }) => (
            <tr key={key}>
              <th scope="row">
                {name} ({letter}): {likes}
              </th>
              <td>{linesOf(key).join(' + ')}</td>
              <td>
                <span className="blank">of {highestScore}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        Your highest one or two scores say what you would like most. To see the work that goes with them, put your six
        numbers into this address, or answer the statements on screen:
      </p>
      <p className="address">
        {site.url}
        {interestRoutes.result}?{hollandTypes.map(({ letter }) => `${letter}=__`).join('&')}
      </p>
      <p>
        <strong>Interests are not ability.</strong> The statements were written for this guide and have not been tested
        as a measure. Use them to start looking, not to rule work out.
      </p>
      <PrintFoot path={interestRoutes.sheet} date={guideChangedOn()} />
    </div>
  )
}

/** The numbers of the statements of a type, from 1. */
function linesOf(type: string): number[] {
  return statements.flatMap((statement, index) => (statement.type === type ? [index + 1] : []))
}
