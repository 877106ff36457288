import type { Thing } from 'schema-dts'
import { JsonLd } from '#components/site/json-ld'
import type { Step } from '#lib/publish/json-ld'
import { pageGraph, printGraph } from '#lib/publish/json-ld'

/**
 * What a page other than a profile says to machines.
 * @param props `trail` is the way to the page, the page itself last, and empty on the home page; `things` is what else
 * the page holds
 */
export function PageGraph({ trail, things = [] }: { trail: Step[]; things?: Thing[] }) {
  return <JsonLd json={printGraph(pageGraph(trail, ...things))} />
}
