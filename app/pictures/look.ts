/** What every app that unfurls links shows whole. */
export const pictureSize = { width: 1200, height: 630 }

/** The colors of the light theme in app/base.css: a picture has one theme. */
export const ink = {
  paper: '#fdfcfa',
  ink: '#1b1f23',
  soft: '#565b62',
  line: '#dcd7cd',
  accent: '#0b5d66',
  mark: '#b4451f',
  band: '#cfe3e3',
  bandStrong: '#8fbec1',
}

export const pictureStyle = {
  display: 'flex',
  flexDirection: 'column' as const,
  justifyContent: 'space-between',
  width: '100%',
  height: '100%',
  padding: '52px 64px 54px',
  background: ink.paper,
  borderTop: `14px solid ${ink.accent}`,
  color: ink.ink,
  fontFamily: 'Serif latin, Serif latin-ext, Serif vietnamese',
}

/** The size of a title in pixels: a long one gets smaller letters, a long word fits the width, and it is three lines at most. */
export function titleSize(title: string): number {
  const longest = Math.max(...title.split(/[\s-]/).map(word => word.length))
  const [, size = 46] = sizes.find(([most]) => title.length <= most) ?? []
  return Math.min(size, Math.floor(1900 / longest))
}

const sizes = [
  [20, 104],
  [44, 80],
  [60, 60],
] as const
