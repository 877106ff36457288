import { escapeXml } from './xml'

type Site = { name: string; description: string; url: string; search: string }

/**
 * Tells a browser how to search the site from its address bar (OpenSearch 1.1).
 * @param site its name, its address without a closing slash, and the path of the search page, which takes `q`
 */
export function toOpenSearch({ name, description, url, search }: Site): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(name.slice(0, 16))}</ShortName>
  <Description>${escapeXml(description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${escapeXml(url)}/icon.svg</Image>
  <Url type="text/html" method="get" template="${escapeXml(url + search)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(url)}/opensearch.xml"/>
</OpenSearchDescription>
`
}
