/**
 * Shows the buttons whose value names something that this browser can do, and gives what carries `data-press` its
 * script, which is fetched when it is pressed. It stands after them in the page and is the page's only script of ours.
 */
export function ShareScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the text stands below
  return <script dangerouslySetInnerHTML={{ __html: script }} />
}

const script =
  'for(let b of document.querySelectorAll("[data-press]"))b.hidden=b.value&&!navigator[b.value],b.onclick=e=>e.ctrlKey||e.metaKey||e.shiftKey||!(import(b.dataset.press).then(m=>m.press(b),()=>b.href&&(location=b.href))&&b.href)'
