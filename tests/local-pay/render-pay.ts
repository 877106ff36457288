import { renderToStaticMarkup } from 'react-dom/server'
import PayPage from '../../app/occupations/[code]/pay/page'

/** The pay page of an occupation as it stands in HTML; `query` as “place=guam”. */
export async function renderPay(code: string, query = ''): Promise<string> {
  const searchParams = Promise.resolve(Object.fromEntries(new URLSearchParams(query)))
  return renderToStaticMarkup(await PayPage({ params: Promise.resolve({ code }), searchParams }))
}

/** What the page says in words, with single spaces. */
export async function payInWords(code: string, query = ''): Promise<string> {
  return toWords(await renderPay(code, query))
}

/** The cells of the comparison by the names of its facts: the nation first, the chosen place last. */
export async function factsOf(code: string, query = ''): Promise<Map<string, string[]>> {
  const [, table = ''] = /place-comparison.*?<tbody>(.*?)<\/tbody>/s.exec(await renderPay(code, query)) ?? []
  const rows = table.split('<tr>').slice(1)
  return new Map(
    rows.map(row => {
      const [name = '', ...cells] = row
        .split('</td>')
        .flatMap(part => part.split('</th>'))
        .map(toWords)
      return [name, cells.slice(0, -1)]
    }),
  )
}

function toWords(html: string) {
  return html
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:)])/g, '$1')
    .trim()
}
