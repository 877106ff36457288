import { SaxesParser } from 'saxes'

/** An element of an XML document: its name, its attributes and all the words in it. */
export type XmlElement = { name: string; attributes: Record<string, string>; words: string }

/**
 * Reads XML as strictly as the specification asks.
 * @returns its elements, from the top
 * @throws Error at the first mistake: a character that XML does not have, an entity that nobody defined, a tag left open
 */
export function readXml(source: string): XmlElement[] {
  const elements: XmlElement[] = []
  const open: XmlElement[] = []
  const parser = new SaxesParser()
  const addWords = (words: string) => {
    for (const element of open) element.words += words
  }
  parser.on('error', error => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('A document type is declared.')
  })
  parser.on('processinginstruction', ({ target }) => {
    throw new Error(`The instruction “${target}” stands there.`)
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, words: '' }
    elements.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', addWords)
  parser.on('cdata', addWords)
  parser.write(source).close()
  return elements
}
