import type { Metadata } from 'next'
import { shorten } from '#lib/publish/shorten'
import { files, site } from '#lib/site'
import { pictureSize } from './pictures/look'

type Page = {
  /** Without the name of the site, which is added; on the home page leave it out. */
  title?: string
  /** What is longer than search results show is cut. */
  description: string
  /** The one address of the page, from the root of the site. */
  path: string
  /** False where parameters narrow or sort what stands at `path`: search engines shall not list every combination. */
  index?: boolean
  /** The address of its picture for sharing and what can be read there; else the picture of the site. */
  picture?: { path: string; alt: string }
  /** The same content in other forms: addresses by media type. */
  types?: Record<string, string>
  /** The days on which an article first appeared and was last changed, as 2026-01-31. */
  published?: string
  changed?: string
}

const feed = { 'application/atom+xml': files.feed }
const sitePicture = { path: files.picture, alt: `${site.name}. ${site.description}` }

/** What holds for every page, and for one that says nothing itself. */
export const siteMetadata: Metadata = {
  metadataBase: new URL(site.url),
  title: { default: site.name, template: `%s · ${site.name}` },
  description: site.description,
  alternates: { types: feed },
  openGraph: { type: 'website', siteName: site.name, locale: 'en_US', images: [toImage(sitePicture)] },
  twitter: { card: 'summary_large_image' },
}

/** What a page tells search engines and apps that unfurl links. */
export function pageMetadata({
  title,
  description: whole,
  path,
  index = true,
  picture = sitePicture,
  ...more
}: Page): Metadata {
  const description = shorten(whole, 160)
  const shown = { title: title ?? site.name, description, images: [toImage(picture)] }
  const common = { ...shown, siteName: site.name, locale: 'en_US', ...(index && { url: path }) }
  return {
    // Whole, since a template of Next's would read `$&` in somebody's words as a command.
    ...(title && { title: { absolute: `${title} · ${site.name}` } }),
    description,
    alternates: { ...(index && { canonical: path }), types: { ...more.types, ...feed } },
    openGraph: more.changed
      ? { type: 'article', publishedTime: more.published, modifiedTime: more.changed, ...common }
      : { type: 'website', ...common },
    twitter: { card: 'summary_large_image', ...shown },
    ...(!index && { robots: { index: false, follow: true } }),
  }
}

/** What a search engine shows of a title is about 70 letters, the name of the site included. */
const longest = 70

/** Of the forms of a title the first that search engines show whole; where none is short enough, the last. */
export function fittingTitle(...forms: [string, ...string[]]): string {
  const [last = forms[0]] = forms.slice(-1)
  return forms.find(form => `${form} · ${site.name}`.length <= longest) ?? last
}

function toImage({ path, alt }: { path: string; alt: string }) {
  return { url: path, alt, ...pictureSize }
}
