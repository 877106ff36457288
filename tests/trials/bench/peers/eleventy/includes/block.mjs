import { attribute, each, escape, phrase, prose } from './text.mjs'

export function renderBlock(block) {
  return writers[block.kind](block)
}

const writers = {
  html: ({ html }) => html,
  prose: ({ markdown }) => prose(markdown),
  items: ({ items }) =>
    `<dl class="items">${each(items, ({ label, markdown }) => `<div><dt>${escape(label)}</dt><dd>${phrase(markdown)}</dd></div>`)}</dl>`,
  steps: ({ steps }) =>
    `<ol class="steps">${each(steps, ({ label, markdown }) => `<li><strong>${escape(label)}</strong>${phrase(markdown)}</li>`)}</ol>`,
  day: ({ entries }) =>
    `<ol class="day">${each(entries, ({ time, clock, markdown }) => `<li><time datetime="${time}">${escape(clock)}</time>${phrase(markdown)}</li>`)}</ol>`,
  reasons: ({ reasons }) => `<ul class="reasons">${each(reasons, reason => `<li>${phrase(reason)}</li>`)}</ul>`,
  question: ({ question, note, markdown }) =>
    `<div class="question"><h3>${escape(question)}</h3><p class="note">${escape(note)}</p>${phrase(markdown)}</div>`,
  'figure-table': ({ caption, columns, rows }) =>
    `<table class="figure-table"><caption>${escape(caption)}</caption><thead><tr>${each(columns, column => `<th scope="col">${escape(column)}</th>`)}</tr></thead><tbody>${each(rows, ({ name, cells }) => `<tr><th scope="row">${escape(name)}</th>${each(cells, cell => `<td>${escape(cell)}</td>`)}</tr>`)}</tbody></table>`,
  'pay-range': ({ caption, height, label, marks }) =>
    `<figure class="pay-range"><figcaption>${escape(caption)}</figcaption><svg width="100%" height="${height}" role="img" aria-label="${escape(label)}">${each(marks, renderMark)}</svg></figure>`,
  'jobs-bars': ({ caption, bars }) =>
    `<figure class="jobs-bars"><figcaption>${escape(caption)}</figcaption><dl>${each(bars, ({ year, label, width }) => `<div><dt>${year}</dt><dd>${escape(label)}<svg width="100%" height="14" aria-hidden="true"><rect width="${width}" height="14"/></svg></dd></div>`)}</dl></figure>`,
  'related-list': ({ related }) =>
    `<ul class="related-list">${each(related, ({ href, title, note }) => `<li><a href="${escape(href)}">${escape(title)}</a><span class="note">${escape(note)}</span></li>`)}</ul>`,
}

function renderMark({ shape, name, places, anchor, words }) {
  const where = each(places, place => attribute(place.name, place.value))
  const start = `<${shape}${attribute('class', name)}${where}${attribute('text-anchor', anchor)}`
  return shape === 'text' ? `${start}>${escape(words)}</text>` : `${start}/>`
}
