import { wirePresses } from '#lib/page-scripts'

/** It stands after the buttons that it gives their work. */
export function ShareScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
  return <script dangerouslySetInnerHTML={{ __html: wirePresses }} />
}
