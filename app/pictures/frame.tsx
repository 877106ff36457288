import type { ReactNode } from 'react'
import { site } from '#lib/site'
import { ink, pictureStyle } from './look'

/** Around every picture: paper, and the site's mark and name at the top. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <div style={pictureStyle}>
      <div style={{ display: 'flex', alignItems: 'center', gap: 18, fontSize: 32, color: ink.soft }}>
        <svg width="46" height="46" viewBox="0 0 32 32" aria-hidden="true">
          <rect width="32" height="32" rx="6" fill={ink.accent} />
          <path d="M7 23h18v2H7zM9 19h4v3H9zM14 14h4v8h-4zM19 8h4v14h-4z" fill={ink.paper} />
        </svg>
        {site.name}
      </div>
      {children}
    </div>
  )
}
