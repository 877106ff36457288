import { keepNotes } from '#lib/page-scripts'
import '../filter/controls.css'
import './kept.css'

/**
 * Says that notes stay in this browser, with a button to delete them. star-notes.js shows it, once it knows that it can
 * keep them: without script the page says nothing of saving.
 */
export function PracticeKept() {
  return (
    <div className="practice-kept" data-kept>
      <p>
        <span role="status">Your notes stay in this browser, on this device. They are not sent anywhere.</span>{' '}
        <button type="button">Delete my notes on this career</button>
      </p>
    </div>
  )
}

/** Stands behind all that can be written on, which it looks for. */
export function PracticeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
  return <script dangerouslySetInnerHTML={{ __html: keepNotes }} />
}
