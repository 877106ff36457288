import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { breakContent } from './break-content'
import { buildBeside } from './build-beside'
import { keepPages } from './keep'
import { killOne } from './kill'
import { changeProject, copyProject, makeRelease } from './make-release'
import { whyNoNginx } from './nginx'
import { roll } from './roll'
import { stopBusy } from './stop'

/**
 * What a release must survive: a process that is killed, the next release, broken content, the order to stop; and that pages kept from the last build are the right ones. Builds two
 * releases of a copy of the project; takes some minutes.
 */
const folder = mkdtempSync(join(tmpdir(), 'guide-release-'))
try {
  const project = copyProject(join(folder, 'project'))
  const [older, newer] = [join(folder, 'older'), join(folder, 'newer')]
  makeRelease(project, older)
  changeProject(project)
  makeRelease(project, newer)
  const reason = whyNoNginx(join(older, '.next', 'site'))
  if (reason) console.log(`Skipped the kill and the rolling release. ${reason}`)
  const mistakes = [
    ...(await stopBusy(older)),
    ...(reason ? [] : await killOne(older)),
    ...(reason ? [] : await roll(older, newer)),
    ...(await keepPages(project)),
    ...(await buildBeside(project)),
    ...(await breakContent(project)),
  ]
  for (const mistake of mistakes.slice(0, 20)) console.error(mistake)
  console.log(mistakes.length ? `${mistakes.length} mistakes.` : 'No mistakes.')
  process.exitCode = mistakes.length ? 1 : 0
} finally {
  rmSync(folder, { recursive: true, force: true })
}
