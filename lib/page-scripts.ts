/**
 * Our modules in `public/`. The name of each holds the first digits of its hash (SHA-256), so that a page gets the script
 * it was made with, whatever was released since. Who changes one gives it its new name; the older one stays for pages
 * that somebody still has open, and goes with a later release.
 */
export const modules = {
  share: '/share.2899b062.js',
  starNotes: '/star-notes.4a657505.js',
  suggest: '/suggest.68b03d2f.js',
  video: '/video.088e3062.js',
} as const

/** Asks for the suggestions when a reader first goes to a search box; before that nothing is loaded. */
export const suggestOnFocus = `addEventListener('focusin',e=>e.target.closest('.search-box')&&import('${modules.suggest}'))`

/**
 * Closes the list of sections behind a reader who chose one. Shows the buttons whose value names something that this browser can do, and gives what carries `data-press` its
 * script, which is fetched when it is pressed.
 */
export const wirePresses =
  'for(let b of document.querySelectorAll("[data-press]"))b.hidden=b.value&&!navigator[b.value],b.onclick=e=>e.ctrlKey||e.metaKey||e.shiftKey||!(import(b.dataset.press).then(m=>m.press(b),()=>b.href&&(location=b.href))&&b.href);for(let o of document.querySelectorAll(".contents ol"))o.onclick=()=>{o.parentNode.open=!1}'

/** Keeps the notes of a practice sheet. The page need not wait for it: what its address names is shown at once. */
export const keepNotes = `import('${modules.starNotes}')`

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
export const pageScripts: readonly string[] = [suggestOnFocus, wirePresses, keepNotes, speculationRules]
