import { cp, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { NextAdapter } from 'next'
import { writeNginx } from '#lib/build/hosts/nginx'
import { openStaticCopy } from '#lib/build/hosts/static-copy'
import { writeStaticHost } from '#lib/build/hosts/static-host'
import { linkFiles, listFilesBelow } from '#lib/build/link-files'
import { copyParseCache } from '#lib/build/reuse/copy-parse-cache'
import { openPacked, recallShells, takeKept, takeServer } from '#lib/build/reuse/take-kept'
import { writeData } from '#lib/build/write-data'
import { readBuildPlan } from '#lib/build-plan'
import { commonHeaders } from '#lib/server/headers'
import { parsedFolder, siteFolder, writeSite } from '#lib/server/site'
import { site as settings } from '#lib/site'
import { bundleServer, removeServer } from './bundle-server'
import { findClientComponents } from './find-client-components'
import { learnShells } from './learn-shells'
import { listRoutes } from './list-routes'
import { listSources } from './list-sources'
import { readStyles } from './read-styles'
import { renderRest } from './render-rest'
import { writeFiles } from './write-site'

/**
 * Runs at the end of `next build`: takes the framework's script out of every page, puts the style in, compresses what can be sent as a
 * file, and lists all of it in `.next/site` for our server and for nginx. What it does not understand fails the build.
 */
export const adapter: NextAdapter = {
  name: 'career-guide',
  async onBuildComplete({ outputs, routing, projectDir, distDir, buildId }) {
    const strangers = await findClientComponents(distDir)
    if (strangers.length) throw new Error(`Client components, which need script: ${strangers.join(', ')}`)
    const folder = siteFolder(distDir)
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    const origin = { build: buildId, styles: await readStyles(distDir) }
    const plan = readBuildPlan()
    const reuse = plan?.reuse
    const publicFolder = join(projectDir, 'public')
    const sources = await listSources({ outputs, redirects: routing.beforeMiddleware, publicFolder })
    const listed = listRoutes(outputs, distDir)
    const kept = reuse ? await takeKept(reuse, new Set(sources.map(({ address }) => address)), folder) : {}
    if (!reuse || !(await takeServer(reuse, folder))) await bundleServer(folder, listed)
    const thread = pathToFileURL(join(folder, 'render-thread.mjs'))
    const renderer = { root: projectDir, url: settings.url, origin }
    const shells = (reuse && (await recallShells(reuse))) ?? (await learnShells(listed, thread, renderer))
    const routes = listed.map(route => ({ ...route, shell: shells[route.pattern] }))
    const redirects = routing.beforeMiddleware
    const rendered = await renderRest(routes, thread, { ...renderer, shells }, new Set(Object.keys(kept)), redirects)
    const edit = settings.static ? openStaticCopy(routes) : undefined
    const recall = await openPacked(reuse)
    const files = await writeFiles([...sources, ...rendered], { folder, origin, recall, edit }, kept)
    const site = { ...origin, files, routes }
    await writeSite(folder, site)
    if (settings.static) {
      await writeStaticHost(folder, site, commonHeaders(settings.url))
      return removeServer(folder)
    }
    await writeNginx(folder, site, commonHeaders(settings.url))
    await cp(join(projectDir, 'content', 'careers'), join(folder, 'content', 'careers'), { recursive: true })
    await cp(join(projectDir, 'content', 'places.tsv'), join(folder, 'content', 'places.tsv'))
    await putData(plan?.data, join(folder, 'content', 'data'))
    await copyParseCache(plan?.parseCache, parsedFolder(folder))
  },
}

/** The build has written it before; without one of ours, as `next build` alone, it is written now. */
async function putData(from: string | undefined, to: string) {
  await (from ? linkFiles(from, to, await listFilesBelow(from)) : writeData(to))
}
