import assert from 'node:assert/strict'
import { expect, test } from 'playwright/test'
import { readStyles } from '#lib/build/adapter/read-styles'
import { addLinkNotes } from '#lib/print/link-notes'
import { prune } from '#lib/prune/prune'
import { builtPages, originalPages, readBuiltFile, readBuiltSite } from '../server/built-site'

/**
 * The gates of the build, held against what this Next writes: a gate whose tests make up their own pages proves our idea
 * of Next alone, and opens in silence when Next writes something else.
 */
test.skip(process.env.PLAIN_NEXT === '1', 'PLAIN_NEXT=1: nothing is pruned')
test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'no browser takes part')

/** What needs script, as a page of Next might hold it one day; each with the reason for which the page is refused. */
const faults: [fault: string, reason: RegExp][] = [
  ['<script>start()</script>', /^A script that is not known/],
  ['<script src="/start.js"></script>', /^A script of an unknown origin/],
  ['<button onclick="start()">Start</button>', /^A script in the attribute onclick/],
  ['<template id="B:0"></template>', /^A part of the page that only script would put/],
  ['<!--$?--><p>Loading</p><!--/$-->', /^A comment that no finished page holds/],
  ['<img src="/_next/image?url=a.png">', /^A file of the framework/],
  ['<a href="javascript:start()">Start</a>', /^A script in an address/],
]

test('each page of Next is pruned to the very bytes that are sent, and has something to be cut out', () => {
  const files = new Map(builtPages().map(({ address, file }) => [address, file]))
  const originals = [...originalPages()].filter(([address]) => files.has(address))
  // After a change of one profile Next writes the pages of that one and those of no profile; the others lie in the site.
  expect(originals.length).toBeGreaterThan(30)
  const site = readBuiltSite()
  for (const [address, original] of originals) {
    assert.match(original, /<script[^>]* src="\/_next\/static\//, address)
    assert(original.includes('self.__next_f.push('), address)
    assert(addLinkNotes(prune(original, site)) === readBuiltFile(files.get(address) ?? '').toString(), address)
  }
})

for (const [fault, reason] of faults) {
  test(`a page of Next is refused for ${fault}`, () => {
    const site = readBuiltSite()
    for (const original of originalPages().values()) {
      const end = original.lastIndexOf('</body>')
      assert(end > 0)
      assert.throws(() => prune(original.slice(0, end) + fault + original.slice(end), site), { message: reason })
    }
  })
}

test('a page of another build is refused: its style sheets are not known', () => {
  const site = readBuiltSite()
  for (const original of originalPages().values()) {
    assert.throws(() => prune(original, { ...site, styles: {} }), { message: /^A file of the framework/ })
  }
})

test('the style sheets that pages of Next ask for are those that the build reads', async () => {
  const styles = await readStyles('.next')
  const asked = [...originalPages().values()].flatMap(html =>
    [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, address = '']) => address),
  )
  expect([...new Set(asked)].filter(address => !styles[address])).toEqual([])
  expect(asked.length).toBeGreaterThan(30)
})

test('what Next renders on demand are routes of ours, and none that only Next would find', () => {
  const patterns = readBuiltSite().routes.map(({ pattern }) => pattern)
  for (const pattern of ['/careers', '/from/[id]', '/search.json']) expect(patterns).toContain(pattern)
  expect(patterns.filter(pattern => /\.\.\.|_not-found|\.rsc/.test(pattern))).toEqual([])
})
