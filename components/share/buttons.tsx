import { modules } from '#lib/page-scripts'

/** “Copy link” and the system's own way to share, each only where the browser has it: components/share/script shows them. */
export function ShareButtons() {
  return (
    <>
      <button type="button" value="clipboard" data-press={modules.share} hidden suppressHydrationWarning>
        Copy link
      </button>
      <button type="button" value="share" data-press={modules.share} hidden suppressHydrationWarning>
        Share…
      </button>
      <span role="status" data-said />
    </>
  )
}
