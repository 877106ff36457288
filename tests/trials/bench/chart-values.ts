import { allIn, attributeOf, type Element, find, isA, textOf } from './element'

/** The values of a chart of pay: its words, and each mark with its place. Throws Error when a part is missing. */
export function chartOf(figure: Element) {
  const svg = find(figure, 'svg')
  const marks = allIn(svg).map(mark => ({
    shape: mark.tagName,
    name: attributeOf(mark, 'class'),
    places: placesOf(mark),
    anchor: attributeOf(mark, 'text-anchor'),
    words: textOf(mark),
  }))
  if (marks.some(({ shape }) => !['rect', 'line', 'text'].includes(shape))) throw new Error('Unexpected shape')
  return {
    caption: textOf(find(figure, 'figcaption')),
    height: attributeOf(svg, 'height'),
    label: attributeOf(svg, 'aria-label'),
    marks,
  }
}

function placesOf(mark: Element) {
  const names = isA(mark, 'line') ? ['x1', 'x2', 'y1', 'y2'] : ['x', 'y', 'width', 'height']
  return names.flatMap(name => {
    const value = attributeOf(mark, name)
    return value ? [{ name, value }] : []
  })
}
