import type { MetadataRoute } from 'next'
import { pages, site } from '#lib/site'

/** What a phone asks when a reader puts the site on the home screen. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: pages.home,
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: 'en-US',
    dir: 'ltr',
    start_url: pages.home,
    scope: pages.home,
    display: 'minimal-ui',
    theme_color: '#fdfcfa',
    background_color: '#fdfcfa',
    categories: ['education', 'business'],
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...[192, 512].flatMap(size =>
        (['any', 'maskable'] as const).map(purpose => ({
          src: `/icons/${size}.png`,
          sizes: `${size}x${size}`,
          type: 'image/png',
          purpose,
        })),
      ),
    ],
  }
}
