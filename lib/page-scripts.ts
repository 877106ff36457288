/** Asks for the suggestions when a reader first goes to a search box; before that nothing is loaded. */
export const suggestOnFocus = "addEventListener('focusin',e=>e.target.closest('.search-box')&&import('/suggest.js'))"

/**
 * Shows the buttons whose value names something that this browser can do, and gives what carries `data-press` its
 * script, which is fetched when it is pressed.
 */
export const wirePresses =
  'for(let b of document.querySelectorAll("[data-press]"))b.hidden=b.value&&!navigator[b.value],b.onclick=e=>e.ctrlKey||e.metaKey||e.shiftKey||!(import(b.dataset.press).then(m=>m.press(b),()=>b.href&&(location=b.href))&&b.href)'

/** Lets the browser fetch the page behind a link that a reader points at; an address with a query costs the server more. */
export const speculationRules = JSON.stringify({
  prefetch: [
    {
      where: { and: [{ href_matches: '/*' }, { not: { href_matches: ['/*\\?(.+)', '/*.*'] } }] },
      eagerness: 'moderate',
    },
  ],
})

/** Every script that stands inside a page of ours. Any other one fails the build, and browsers refuse it. */
export const pageScripts: readonly string[] = [suggestOnFocus, wirePresses, speculationRules]

/** The modules of ours in `public/` that a page may name as the source of a script. */
export const pageModules: readonly string[] = ['/star-notes.js']
