/**
 * How much two colors differ, by WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
 * @param one and `other` are colors as a browser computes them, such as `rgb(1, 2, 3)`
 * @returns from 1, which is the same, to 21; 1 where one of them lets everything through
 * @throws Error on another way to write a color
 */
export function contrast(one: string, other: string): number {
  const [first, second] = [luminance(one), luminance(other)]
  if (first === undefined || second === undefined) return 1
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05)
}

function luminance(color: string) {
  if (color === 'none' || color === 'transparent') return
  const [, list] = /^rgba?\((.*)\)$/.exec(color) ?? []
  if (!list) throw new Error(`No color that is known: ${color}`)
  const [red = 0, green = 0, blue = 0, alpha = 1] = list.split(/[\s,/]+/).map(Number)
  if (alpha === 0) return
  const [r = 0, g = 0, b = 0] = [red, green, blue].map(toLinear)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function toLinear(value: number) {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
