import { parse } from 'parse5'
import { type Block, toBlock } from './block-values'
import { attributeOf, childrenOf, type Element, find, findAll, isA, outerOf, textOf } from './element'

/** What a site generator reads to make a profile's page: one file a profile, prose as Markdown. */
export type PageValues = ReturnType<typeof readPage>['values']

/** What all pages of the site have in common: style, top and end of the page, and our scripts inside it. */
export type SiteValues = ReturnType<typeof readPage>['site']

/**
 * Reads a profile's page, pruned or not, back into the values it was made of.
 * @param html the page
 * @throws Error when it is not a profile's page
 */
export function readPage(html: string, slug: string) {
  const page = parse(html)
  const [head, body] = [find(page, 'head'), find(page, 'body')]
  const [main, article] = [find(body, 'main'), find(body, 'article')]
  const [, ...inHead] = childrenOf(find(main, 'div.profile-head'))
  const glance = inHead.findIndex(element => isA(element, 'dl.glance'))
  const contents = find(main, 'nav.contents')
  const headTags = childrenOf(head).filter(tag => isA(tag, 'meta') || (isA(tag, 'link') && !isOfNext(tag)))
  const scripts = findAll(page, 'script').filter(script => !isOfNext(script))
  const jsonLd = scripts.find(script => attributeOf(script, 'type') === 'application/ld+json')
  const copied = [find(body, 'header'), find(body, 'footer'), ...findAll(article, 'section.section')]
  const outside = scripts.filter(script => script !== jsonLd && !copied.some(part => isInside(script, part)))
  return {
    values: {
      slug,
      title: textOf(find(head, 'title')),
      tags: headTags.map(({ tagName, attrs }) => ({ tag: tagName, attributes: attrs.map(toPair) })),
      trail: findAll(find(main, 'nav.breadcrumbs'), 'a').map(toLink),
      name: textOf(find(main, 'h1')),
      introduction: inHead.slice(0, glance).map(toBlock),
      facts: childrenOf(find(main, 'dl.glance')).map(toFact),
      actions: inHead.slice(glance + 1).map(toBlock),
      contents: {
        name: textOf(find(contents, 'b')),
        word: textOf(find(find(contents, 'summary'), 'span')),
        links: findAll(contents, 'a').map(toLink),
      },
      sections: findAll(article, 'section.section').map(toSection),
      end: childrenOf(article).filter(isNoSection).map(toBlock),
      graph: jsonLd ? textOf(jsonLd) : '',
    },
    site: {
      style: findAll(head, 'style').map(textOf).join(''),
      header: findAll(body, 'a.skip').map(outerOf).join('') + outerOf(find(body, 'header')),
      footer: outerOf(find(body, 'footer')),
      scripts: outside.map(outerOf).join(''),
    },
  }
}

/** Next's own scripts, and the hints for them; plain Next has both. */
function isOfNext(tag: Element) {
  const address = attributeOf(tag, 'src') + attributeOf(tag, 'href')
  return address.startsWith('/_next/') || /^\(?self\.__next|TURBOPACK/.test(textOf(tag))
}

function isInside(element: Element, outer: Element) {
  return findAll(outer, element.tagName).includes(element)
}

function isNoSection(element: Element) {
  return !isA(element, 'section.section')
}

function toPair({ name, value }: { name: string; value: string }) {
  return { name, value }
}

function toLink(link: Element) {
  return { href: attributeOf(link, 'href'), name: textOf(link) }
}

function toFact(fact: Element) {
  const note = findAll(fact, 'small').map(textOf).join('')
  const value = textOf(find(fact, 'dd'))
  return { label: textOf(find(fact, 'dt')), value: value.slice(0, value.length - note.length), note }
}

function toSection(section: Element): { id: string; heading: string; blocks: Block[] } {
  const [heading, ...blocks] = childrenOf(section)
  return { id: attributeOf(section, 'id'), heading: heading ? textOf(heading) : '', blocks: blocks.map(toBlock) }
}
