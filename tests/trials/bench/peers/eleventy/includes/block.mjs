import { each, escape, phrase, prose } from './text.mjs'

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
  question: ({ open, question, note, markdown }) =>
    `<details class="question"${open ? ' open' : ''}><summary><h3>${escape(question)}</h3></summary><p class="note">${escape(note)}</p>${phrase(markdown)}</details>`,
  'figure-table': ({ caption, columns, rows }) =>
    `<table class="figure-table"><caption>${escape(caption)}</caption><thead><tr>${each(columns, column => `<th scope="col">${escape(column)}</th>`)}</tr></thead><tbody>${each(rows, ({ name, cells }) => `<tr><th scope="row">${escape(name)}</th>${each(cells, cell => `<td>${escape(cell)}</td>`)}</tr>`)}</tbody></table>`,
  'related-list': ({ related }) =>
    `<ul class="related-list">${each(related, ({ href, title, note }) => `<li><a href="${escape(href)}">${escape(title)}</a><span class="note">${escape(note)}</span></li>`)}</ul>`,
}
