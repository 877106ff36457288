import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The least that Next builds, with our adapter at the end. */
const least = {
  'package.json': '{ "type": "module" }',
  'next.config.mjs': `export default {
  adapterPath: ${JSON.stringify(resolve('lib/build/adapter/load.mjs'))},
  turbopack: { root: ${JSON.stringify(resolve('.'))} },
  typescript: { ignoreBuildErrors: true },
}`,
  'tsconfig.json': '{ "compilerOptions": { "jsx": "react-jsx" } }',
  'app/layout.tsx': 'export default function Layout({ children }) { return <html><body>{children}</body></html> }',
  'app/global-error.tsx': "'use client'\nexport default function Failed() { return <html><body>Failed</body></html> }",
}

/**
 * Builds a small site with the Next that is installed, to see what a gate says to what Next really writes.
 * @param files of the site, by path, beside the least that it needs
 */
export function buildCanary(files: Record<string, string>): { status: number | null; output: string } {
  mkdirSync('test-results', { recursive: true })
  const folder = mkdtempSync(join('test-results', 'canary-'))
  for (const [path, text] of Object.entries({ ...least, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const
  const next = spawnSync('npx', ['next', 'build'], { cwd: folder, env, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  return { status: next.status, output: next.stdout + next.stderr }
}
