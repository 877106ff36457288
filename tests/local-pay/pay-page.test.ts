import { expect, test } from 'vitest'
import { factsOf, payInWords, renderPay } from './render-pay'

test('the nation, the state and the area of a nurse stand side by side, with what the pay buys', async () => {
  const facts = await factsOf('29-1141', 'place=columbus-oh')
  expect(Object.fromEntries(facts)).toEqual({
    'Median: half earn more, half less': ['$97,550', '$82,510', '$83,900'],
    'Eight in ten earn': ['$68,940 to $137,470', '$66,980 to $105,290', '$67,720 to $105,770'],
    'The middle half earn': ['$80,330 to $112,350', '$79,200 to $99,030', '$80,070 to $101,360'],
    Jobs: ['3,379,720', '143,730', '30,510'],
    'Of 1,000 jobs': ['21.7', '25.9', '27.6'],
    'What the median buys': ['$97,550', '$88,900', '$87,900'],
  })
  expect(await payInWords('29-1141', 'place=columbus-oh')).toContain(
    'What it buys in Columbus, OH: $83,900 × 100 ÷ 95.469 = about $87,900 a year at the nation’s average prices (pay of May 2025, prices of 2024).',
  )
})

/** States of cells, and places without prices, in the words of the page. */
test.each([
  ['29-1214', 'place=colorado', 'Colorado: the median is $239,200 or more a year. How much more is not released.'],
  ['29-1214', 'place=california', 'California: the pay is not released. That is neither zero nor low.'],
  [
    '29-1214',
    'place=guam',
    'Guam: no figures of this occupation are published. That does not mean that nobody does this work there.',
  ],
  [
    '33-2011',
    'place=bakersfield-ca',
    'Bakersfield, CA: the 75th percentile ($470,940) and the 90th ($470,940) are as published, but hardly believable beside a median of $72,410. So only the median is shown.',
  ],
  [
    '29-1141',
    'place=bridgeport-ct',
    'What it buys in Bridgeport, CT cannot be said: the Bureau of Economic Analysis publishes no price level for this area.',
  ],
  [
    '29-1141',
    'place=puerto-rico',
    'What it buys in Puerto Rico cannot be said: the Bureau of Economic Analysis publishes no price level for Puerto Rico.',
  ],
  ['29-1141', 'place=puerto-rico', 'Puerto Rico is not part of the figures of the United States.'],
  ['41-2011', 'place=guam', 'Guam is not part of the figures of the United States.'],
  ['29-1141', 'place=alaska-nonmetro', 'publishes no price level for areas outside metropolitan ones.'],
  [
    '27-2011',
    'place=los-angeles-ca',
    'Los Angeles, CA. Rough: a small sample; the true average may differ by about ± 40%.',
  ],
  ['29-1141', 'place=kansas-city-mo', 'Kansas City, MO-KS lies in Missouri and Kansas; its figures are of all of it.'],
  ['29-1141', 'place=columbus-oh&zip=mostly', 'Columbus, OH is the area your ZIP code mostly lies in.'],
  [
    '29-1141',
    'place=ohio&zip=outside',
    'Which of its 4 other areas it is in cannot be said, so all of them are listed below.',
  ],
  ['29-1141', 'place=new-jersey&zip=outside', 'Nothing smaller is measured there, so this is the state.'],
  ['29-1141', 'place=banana&in=columbus-oh', '“banana” is no place that is known here.'],
  ['29-1141', 'place=banana&in=columbus-oh', '“Columbus, OH” is no state; only a state has areas to list.'],
])('%s?%s: %s', async (code, query, words) => {
  expect(await payInWords(code, query)).toContain(words)
})

test('what is withheld, odd or the same has no range in the picture', async () => {
  const firefighters = await factsOf('33-2011', 'place=bakersfield-ca')
  expect(firefighters.get('Eight in ten earn')?.at(-1)).toBe('median alone')
  const picture = /place-comparison.*?<table>/s.exec(await renderPay('33-2011', 'place=bakersfield-ca'))?.[0] ?? ''
  const bars = picture.split('class="one"').slice(1)
  expect(bars).toHaveLength(3)
  expect(bars[1]).toContain('class="inner"')
  expect(bars[2]).not.toContain('class="inner"')
  expect(bars[2]).toContain('width="0%"')
  const withheld = /place-comparison.*?<table>/s.exec(await renderPay('29-1214', 'place=california'))?.[0] ?? ''
  expect(withheld.split('class="one"')[2]).not.toContain('pay-bar')
})

test('actors are paid by the hour everywhere on their page', async () => {
  const words = await payInWords('27-2011', 'place=los-angeles-ca&in=california&small=yes')
  expect(words).toContain('half earn more than $29.05 an hour')
  expect(words).toContain('dollars an hour')
  expect(words).not.toContain('a year')
})

test('teachers are paid by the year alone, and so is what their pay buys', async () => {
  expect(await payInWords('25-2021', 'place=ohio')).not.toMatch(/an hour/)
})

test('every tile says its place and value; “at least” is in the top step, what is not released in none', async () => {
  const html = await renderPay('29-1214')
  const [, tiles = ''] = /<ul class="tiles">(.*?)<\/ul>/s.exec(html) ?? []
  expect(tiles.match(/<li/g)).toHaveLength(54)
  expect(tiles).toContain(
    '<a href="?in=colorado#areas" class="s5">CO <span class="visually-hidden">Colorado,</span> <b class="visually-hidden long">$239,200+</b></a>',
  )
  expect(tiles).toContain(
    'class="none">CA <span class="visually-hidden">California,</span> <b class="visually-hidden long">not released</b>',
  )
  expect(tiles).toContain(
    'class="none">GU <span class="visually-hidden">Guam,</span> <b class="visually-hidden long">no figures</b>',
  )
  expect(await payInWords('29-1214')).toContain(
    'In 15 states the median is $239,200 or more a year. Of the others the median is highest in Rhode Island ($512,730 a year) and lowest in Utah ($140,370 a year); 46 of 54 states and territories have figures.',
  )
})

test('best-paying areas come in groups, those with few jobs only when a reader asks', async () => {
  const words = await payInWords('29-1214')
  expect(words).toContain('Areas with fewer than 100 such jobs are left out. Show them too')
  expect(words).toMatch(/Area Median Jobs Group Providence, RI \$476,890 300 1 Rochester, MN \$462,850 140 1/)
  const all = await payInWords('29-1214', 'small=yes')
  expect(all).toContain('Areas with fewer than 100 such jobs are shown too. Leave them out')
  expect(all).not.toContain('Group Providence, RI')
})
