import { renderBlock } from './block.mjs'
import { attribute, each, escape } from './text.mjs'

export function renderPage(page, site) {
  const { title, tags, name, trail, introduction, facts, actions, contents, sections, end, graph } = page
  return `<!DOCTYPE html><html lang="en-US"><head>${each(tags.slice(0, 2), renderTag)}<style>${site.style}</style><title>${escape(title)}</title>${each(tags.slice(2), renderTag)}</head><body>${site.header}<main class="page" id="main" tabindex="-1"><div class="profile"><nav class="breadcrumbs" aria-label="Breadcrumbs"><ol>${each(trail, renderLink)}</ol></nav><div class="profile-head"><h1>${escape(name)}</h1>${each(introduction, renderBlock)}<dl class="glance">${each(facts, renderFact)}</dl>${each(actions, renderBlock)}</div><nav class="contents" aria-label="Sections of this page"><details><summary><b>${escape(contents.name)}</b> <span>${escape(contents.word)}</span></summary><ol>${each(contents.links, renderContent)}</ol></details></nav><article>${each(sections, renderSection)}${each(end, renderBlock)}</article></div></main>${site.footer}${site.scripts}<script type="application/ld+json">${graph}</script></body></html>`
}

function renderTag({ tag, attributes }) {
  return `<${tag}${each(attributes, ({ name, value }) => attribute(name, value))}>`
}

function renderLink({ href, name }) {
  return `<li><a href="${escape(href)}">${escape(name)}</a></li>`
}

function renderContent({ href, name }) {
  return `<li><a href="${escape(href)}"><span>${escape(name)}</span></a></li>`
}

function renderFact({ label, value, note }) {
  const small = note ? `<small>${escape(note)}</small>` : ''
  return `<div><dt>${escape(label)}</dt><dd>${escape(value)}${small}</dd></div>`
}

function renderSection({ id, heading, blocks }) {
  return `<section class="section" id="${id}"><h2><a href="#${id}">${escape(heading)}</a></h2>${each(blocks, renderBlock)}</section>`
}
