import { attributeOf, childrenOf, type Element, find, findAll, isA, outerOf, textOf } from './element'
import { toMarkdown } from './prose'

/** A part of a section: its kind, and the values that a template shows. */
export type Block = { kind: string } & Record<string, unknown>

const readers: Record<string, (element: Element) => Record<string, unknown>> = {
  'div.prose': element => ({ markdown: toMarkdown(element) }),
  'dl.items': element => ({
    items: findAll(element, 'dt').map((label, index) => ({
      label: textOf(label),
      markdown: toMarkdown(proseAt(element, index)),
    })),
  }),
  'ol.steps': element => ({
    steps: childrenOf(element).map(step => ({
      label: textOf(find(step, 'strong')),
      markdown: toMarkdown(proseAt(step)),
    })),
  }),
  'ol.day': element => ({
    entries: childrenOf(element).map(entry => {
      const time = find(entry, 'time')
      return {
        time: attributeOf(time, 'datetime'),
        clock: textOf(find(entry, 'span.when')),
        markdown: toMarkdown(proseAt(entry)),
      }
    }),
  }),
  'ul.reasons': element => ({ reasons: childrenOf(element).map(reason => toMarkdown(proseAt(reason))) }),
  'details.question': element => ({
    open: element.attrs.some(({ name }) => name === 'open'),
    question: textOf(find(element, 'h3')),
    note: textOf(find(element, 'p.note')),
    markdown: toMarkdown(proseAt(element)),
  }),
  'table.figure-table': element => ({
    caption: textOf(find(element, 'caption')),
    columns: findAll(find(element, 'thead'), 'th').map(textOf),
    rows: findAll(find(element, 'tbody'), 'tr').map(row => ({
      name: textOf(find(row, 'th')),
      cells: findAll(row, 'td').map(textOf),
    })),
  }),
  'ul.related-list': element => ({
    related: childrenOf(element).map(one => ({
      href: attributeOf(find(one, 'a'), 'href'),
      title: textOf(find(one, 'a')),
      note: textOf(find(one, 'span.note')),
    })),
  }),
}

/** The values of a block of our page; one that is not known here, or has a picture in it, stays HTML: nothing is lost. */
export function toBlock(element: Element): Block {
  if (hasPicture(element)) return { kind: 'html', html: outerOf(element) }
  for (const [name, read] of Object.entries(readers)) {
    if (!isA(element, name)) continue
    try {
      return { kind: name.split('.')[1] ?? name, ...read(element) }
    } catch {
      break
    }
  }
  return { kind: 'html', html: outerOf(element) }
}

function hasPicture(element: Element) {
  return findAll(element, 'svg').length > 0
}

function proseAt(element: Element, index = 0) {
  const prose = findAll(element, 'div.prose')[index]
  if (!prose) throw new Error('Unexpected block without prose')
  return prose
}
