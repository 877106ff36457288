/**
 * Suggestions below each search box, while a reader types: the ARIA combobox pattern over /search.json, or over the address
 * in `data-from`. `data-to` is the beginning of the address that the slug of a suggestion ends.
 */
const found = new Map()

for (const box of document.querySelectorAll('.search-box')) enhance(box)

/** The list’s own style comes with it: no page carries what most readers never see. */
document.head.append(
  Object.assign(make('style'), {
    textContent: `.suggestions ul {
  position: absolute;
  z-index: 2;
  inset: calc(100% + 0.3rem) 0 auto;
  max-height: min(28rem, 60vh);
  overflow-y: auto;
  padding: 0.3rem;
  border: 1px solid var(--soft);
  border-radius: 6px;
  background: var(--paper);
  color: var(--ink);
  list-style: none;
}
.suggestions ul[hidden] { display: none; }
.suggestions li {
  min-height: 2.5rem;
  padding: 0.4rem 0.5rem;
  border-radius: 4px;
  line-height: 1.35;
  cursor: pointer;
}
.suggestions li:hover { background: var(--raised); }
.suggestions li[aria-selected="true"] {
  outline: 2px solid var(--accent);
  outline-offset: -2px;
  background: var(--band);
}
.suggestions small { display: block; font-size: var(--small); color: var(--soft); }
.suggestions [aria-selected="true"] small { color: var(--ink); }
@media print { .suggestions { display: none; } }`,
  }),
)

function enhance(box) {
  const input = box.querySelector('input')
  const place = box.querySelector('.suggestions')
  const { from = '/search.json?limit=8&', to } = box.dataset
  const list = place.appendChild(make('ul', { id: `${input.id}-list`, role: 'listbox', 'aria-label': 'Suggestions' }))
  const status = place.appendChild(make('p', { role: 'status', class: 'visually-hidden' }))
  let options = []
  let active = -1
  let timer
  let request
  set(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id })
  close()

  input.addEventListener('input', ask)
  input.addEventListener('keydown', press)
  input.addEventListener('blur', close)
  list.addEventListener('pointerdown', event => event.preventDefault())
  list.addEventListener('click', event => choose(options.indexOf(event.target.closest('li'))))
  addEventListener('pagehide', close)
  if (input === document.activeElement && input.value !== input.defaultValue) ask()

  function ask() {
    stop()
    const query = input.value.trim().toLowerCase()
    // Who types a ZIP code means one place, and it stays in no address.
    if (query.length < 2 || (to && /\d/.test(query))) return close()
    const address = `${from}q=${encodeURIComponent(query)}`
    if (found.has(address)) return show(found.get(address))
    timer = setTimeout(async () => {
      request = new AbortController()
      const { signal } = request
      try {
        const response = await fetch(address, { signal })
        const { results } = await response.json()
        found.set(address, results)
        if (!signal.aborted) show(results)
      } catch {
        if (!signal.aborted) close()
      }
    }, 120)
  }

  function stop() {
    clearTimeout(timer)
    request?.abort()
  }

  function show(results) {
    if (input !== document.activeElement) return
    options = results.map(({ title, matched, href, slug }, i) => {
      const address = to ? to + slug : href
      const option = make('li', { id: `${list.id}-${i}`, role: 'option', 'data-href': address })
      option.append(title)
      if (matched) option.append(Object.assign(make('small'), { textContent: ` also called ${matched}` }))
      return option
    })
    list.replaceChildren(...options)
    list.hidden = options.length === 0
    input.setAttribute('aria-expanded', String(!list.hidden))
    status.textContent =
      options.length === 1
        ? '1 suggestion'
        : `${options.length || 'No'} suggestions${options.length ? ', use the arrow keys' : ''}`
    mark(-1)
  }

  function close() {
    stop()
    options = []
    list.hidden = true
    list.replaceChildren()
    status.textContent = ''
    input.setAttribute('aria-expanded', 'false')
    mark(-1)
  }

  function mark(next) {
    active = next
    for (const [i, option] of options.entries()) option.setAttribute('aria-selected', String(i === active))
    options[active]?.scrollIntoView({ block: 'nearest' })
    if (options[active]) input.setAttribute('aria-activedescendant', options[active].id)
    else input.removeAttribute('aria-activedescendant')
  }

  function choose(index) {
    const href = options[index]?.dataset.href
    if (href) location.assign(href)
  }

  function press(event) {
    const { key, altKey, ctrlKey, metaKey, isComposing } = event
    if (isComposing || ctrlKey || metaKey) return
    const last = options.length - 1
    if (last < 0) {
      if (key === 'ArrowDown') ask()
      if (key === 'Enter') stop()
      return
    }
    if (key === 'Escape') close()
    else if (key === 'ArrowDown' && !altKey) mark(active < last ? active + 1 : -1)
    else if (key === 'ArrowUp' && altKey) close()
    else if (key === 'ArrowUp') mark(active < 0 ? last : active - 1)
    else if (key === 'Home' && active >= 0) mark(0)
    else if (key === 'End' && active >= 0) mark(last)
    else if (key === 'Enter' && active >= 0) choose(active)
    else return
    event.preventDefault()
  }
}

function make(name, attributes = {}) {
  return set(document.createElement(name), attributes)
}

function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element
}
