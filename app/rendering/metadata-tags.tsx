import type { Metadata } from 'next'
import { site } from '#lib/site'
import type { pageMetadata } from '../page-metadata'

type Tag = { name?: string; property?: string; content: string }

/**
 * The tags that Next makes of a page's metadata, in its order, from the title to the picture for Twitter. They know what
 * `pageMetadata` says and no more; the build holds them against Next's own, byte for byte.
 * @throws Error for a key of the metadata that they do not know
 */
export function MetadataTags({ metadata }: { metadata: Metadata }) {
  const { title, description, alternates, openGraph, twitter, robots, ...others } = known(metadata)
  for (const key of Object.keys(others)) throw new Error(`app/rendering/metadata-tags.tsx does not know \`${key}\``)
  return (
    <>
      <title>{title?.absolute ?? site.name}</title>
      <meta name="description" content={description} />
      <link rel="manifest" href="/manifest.webmanifest" />
      {robots && <meta name="robots" content={sayRobots(robots)} />}
      {alternates.canonical && <link rel="canonical" href={toAbsolute(alternates.canonical)} />}
      {Object.entries(alternates.types).map(([type, path]) => (
        <link key={type} rel="alternate" type={type} href={toAbsolute(path)} />
      ))}
      <Tags tags={openGraphTags(openGraph)} />
      <Tags tags={twitterTags(twitter)} />
    </>
  )
}

function Tags({ tags }: { tags: (Tag | undefined)[] }) {
  return tags.map(tag => tag && <meta key={tag.name ?? tag.property} {...tag} />)
}

function known(metadata: Metadata) {
  // All metadata of ours comes from `pageMetadata`, whose type Next's does not keep.
  return metadata as Known
}

type Image = { url: string; alt: string; width: number; height: number }
type Shown = { title: string; description: string; images: Image[] }
type Known = {
  title?: { absolute: string }
  description: string
  alternates: { canonical?: string; types: Record<string, string> }
  openGraph: Shown & {
    url?: string
    siteName: string
    locale: string
    type: 'website' | 'article'
    publishedTime?: string
    modifiedTime?: string
  }
  twitter: Shown & { card: string }
  robots?: { index: boolean; follow: boolean }
} & Omit<ReturnType<typeof pageMetadata>, 'title' | 'description' | 'alternates' | 'openGraph' | 'twitter' | 'robots'>

function openGraphTags({ title, description, url, siteName, locale, images, ...more }: Known['openGraph']) {
  const { type, publishedTime, modifiedTime } = more
  return [
    og('title', title),
    og('description', description),
    url ? og('url', toAbsolute(url)) : undefined,
    og('site_name', siteName),
    og('locale', locale),
    ...images.flatMap(image => [
      og('image', toAbsolute(image.url)),
      og('image:width', String(image.width)),
      og('image:height', String(image.height)),
      og('image:alt', image.alt),
    ]),
    og('type', type),
    publishedTime ? { property: 'article:published_time', content: publishedTime } : undefined,
    modifiedTime ? { property: 'article:modified_time', content: modifiedTime } : undefined,
  ]
}

function twitterTags({ card, title, description, images }: Known['twitter']) {
  const name = (end: string, content: string): Tag => ({ name: `twitter:${end}`, content })
  return [
    name('card', card),
    name('title', title),
    name('description', description),
    ...images.flatMap(image => [
      name('image', toAbsolute(image.url)),
      name('image:alt', image.alt),
      name('image:width', String(image.width)),
      name('image:height', String(image.height)),
    ]),
  ]
}

function og(end: string, content: string): Tag {
  return { property: `og:${end}`, content }
}

function sayRobots({ index, follow }: NonNullable<Known['robots']>) {
  return `${index ? 'index' : 'noindex'}, ${follow ? 'follow' : 'nofollow'}`
}

function toAbsolute(path: string) {
  return path === '/' ? site.url : `${site.url}${path}`
}
