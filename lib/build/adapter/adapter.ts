import { cp, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { NextAdapter } from 'next'
import { writeNginx } from '#lib/build/hosts/nginx'
import { openStaticCopy } from '#lib/build/hosts/static-copy'
import { writeStaticHost } from '#lib/build/hosts/static-host'
import { copyParseCache } from '#lib/build/reuse/copy-parse-cache'
import { listReused } from '#lib/build/reuse/list-reused'
import { readBuildPlan } from '#lib/build-plan'
import { detailOf } from '#lib/occupations/data-folder'
import { cutName } from '#lib/places/cut'
import { commonHeaders } from '#lib/server/headers'
import { parsedFolder, siteFolder, writeSite } from '#lib/server/site'
import { site as settings } from '#lib/site'
import { bundleServer, removeServer } from './bundle-server'
import { openCompressor } from './compressor'
import { findClientComponents } from './find-client-components'
import { learnShells } from './learn-shells'
import { listRoutes } from './list-routes'
import { listSources } from './list-sources'
import { packFiles } from './pack-files'
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
    const compressor = await openCompressor(join(distDir, 'cache', 'compressed'))
    const publicFolder = join(projectDir, 'public')
    const sources = await listSources({ outputs, redirects: routing.beforeMiddleware, publicFolder })
    const listed = listRoutes(outputs, distDir)
    await bundleServer(folder, listed)
    const thread = pathToFileURL(join(folder, 'render-thread.mjs'))
    const renderer = { root: projectDir, url: settings.url, origin }
    const shells = await learnShells(listed, thread, renderer)
    const routes = listed.map(route => ({ ...route, shell: shells[route.pattern] }))
    const cache = join(distDir, 'cache', 'rendered')
    const redirects = routing.beforeMiddleware
    const rendered = await renderRest(routes, thread, { ...renderer, shells }, cache, redirects)
    const plan = readBuildPlan()
    const made = new Set([...sources, ...rendered].map(({ address }) => address))
    const reused = plan?.reuse ? await listReused(plan.reuse.site, plan.reuse.slugs, made) : []
    const edit = settings.static ? openStaticCopy(routes) : undefined
    const files = await writeFiles([...sources, ...rendered, ...reused], { folder, origin, compressor, edit })
    await compressor.close()
    const site = { ...origin, files, routes }
    await writeSite(folder, site)
    await writeStaticHost(folder, site, commonHeaders(settings.url))
    if (settings.static) return removeServer(folder)
    await writeNginx(folder, site, commonHeaders(settings.url))
    await cp(join(projectDir, 'content'), join(folder, 'content'), { recursive: true })
    const data = join(folder, 'content', 'data')
    packFiles(join(data, 'areas'))
    packFiles(data, name => detailOf(name) !== undefined)
    if (plan?.cut) await cp(plan.cut, join(data, cutName), { recursive: true })
    await copyParseCache(plan?.parseCache, parsedFolder(folder))
  },
}
