import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { pageScripts } from '#lib/page-scripts'
import { prune } from '#lib/prune/prune'

const origin = { build: 'a-b', styles: {} }
const letters = [...'abc XYZ é漢😀  \n\t&;="\'/>!-$']
const words = fc.string({ unit: fc.constantFrom(...letters), maxLength: 30 })
const text = words.map(one => one.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
const value = text.map(one => one.replaceAll('"', '&quot;'))
const names = fc.constantFrom('p', 'li', 'section', 'H2', 'my-part', 'figcaption')
/** What readers see, in every shape that a page may hold. */
const markup = fc.oneof(
  text,
  fc
    .tuple(names, value, text)
    .map(([name, title, inside]) => `<${name} title="${title}" class='a>b'>${inside}</${name}>`),
  value.map(alt => `<img alt="${alt}" src=/a.png width="1">`),
  text.map(inside => `<svg viewBox="0 0 1 1"><title>${inside}</title><path d="M0 0"/></svg>`),
  text.map(inside => `<title>${inside}</title><textarea>${inside}</textarea>`),
  fc.constantFrom(...pageScripts).map(script => `<script>${script}</script>`),
  words.map(
    inside => `<script type="application/ld+json">${JSON.stringify({ inside }).replaceAll('<', '\\u003c')}</script>`,
  ),
  words.map(inside => `<style>p{content:${JSON.stringify(inside)}}</style>`),
)
/** What the framework puts between. */
const framework = fc.oneof(
  fc.constantFrom('<!-- -->', '<!--$-->', '<!--/$-->', '<!--&-->', '<!--/&-->', '<!--a_b-->'),
  fc.constantFrom('<script src="/_next/static/a.js" async=""></script>', '<script>self.__next_r="1"</script>'),
  fc.constant('<link rel="preload" as="script" href="/_next/static/a.js"/>'),
  words.map(one => `<script>self.__next_f.push([1,${JSON.stringify(`${one}<p><!--`)}])</script>`),
)
const pieces = fc.array(
  fc.oneof(
    markup.map(html => ({ html, kept: true })),
    framework.map(html => ({ html, kept: false })),
  ),
  { maxLength: 30 },
)

test('what stays is byte for byte what was written', () => {
  fc.assert(
    fc.property(pieces, all => {
      const whole = all.map(({ html }) => html).join('')
      const kept = all.filter(piece => piece.kept).map(({ html }) => html)
      expect(prune(whole, origin)).toBe(kept.join(''))
    }),
  )
})

test('a page is refused wherever the script that is not ours stands', () => {
  const bad = fc.constantFrom(
    '<script>x()</script>',
    '<p onclick="x()">',
    '<template>',
    '<!--?-->',
    '<img src="/_next/a">',
  )
  fc.assert(
    fc.property(pieces, pieces, bad, (before, after, one) => {
      const html = [...before, { html: one }, ...after].map(piece => piece.html).join('')
      expect(() => prune(html, origin)).toThrow()
    }),
  )
})

test('whatever is written, a browser finds no script in the rest but ours', () => {
  const marks = [
    '<',
    '>',
    '</',
    '<!',
    '--',
    '-->',
    '<script',
    '</script',
    '<style>',
    '<title>',
    '<svg>',
    '"',
    "'",
    '/>',
  ]
  const soup = fc.array(fc.oneof(markup, framework, fc.constantFrom(...marks)), { maxLength: 12 })
  let judged = 0
  fc.assert(
    fc.property(soup, parts => {
      const pruned = attempt(parts.join(''))
      if (pruned === undefined) return
      judged++
      for (const { text, type } of scriptsIn(parseFragment(pruned)))
        if (type !== 'application/ld+json') expect(pageScripts).toContain(text)
    }),
    { numRuns: 300 },
  )
  expect(judged).toBeGreaterThan(30)
})

function attempt(html: string) {
  try {
    return prune(html, origin)
  } catch {
    return undefined
  }
}

/** Every script as the standard's own parser sees them. */
function scriptsIn(node: DefaultTreeAdapterTypes.Node): { text: string; type?: string }[] {
  if (!('childNodes' in node)) return []
  if (node.nodeName !== 'script') return node.childNodes.flatMap(scriptsIn)
  const text = node.childNodes.map(child => ('value' in child ? child.value : '')).join('')
  const type = 'attrs' in node ? node.attrs.find(({ name }) => name === 'type')?.value : undefined
  return [{ text, type }]
}
