import { buildCanary } from './build-canary'

const counter = `'use client'
import { useState } from 'react'
export function Counter() {
  const [count, setCount] = useState(0)
  return <button onClick={() => setCount(count + 1)}>{count}</button>
}`

type Canary = { files: Record<string, string>; says: RegExp }

/** Small sites that a build of ours must refuse, whatever a new Next writes, and what it says to each. */
const canaries: Record<string, Canary> = {
  'a button that needs script': {
    files: { 'app/counter.tsx': counter, 'app/page.tsx': pageOf('<Counter />', "import { Counter } from './counter'") },
    says: /Client components, which need script: \S*app\/counter\.tsx/,
  },
  'a page that is renewed': {
    files: { 'app/page.tsx': pageOf('<p>Hello</p>', 'export const revalidate = 60') },
    says: /\/ asks to be renewed/,
  },
}

function pageOf(body: string, head: string) {
  return `${head}\nexport default function Page() { return ${body} }`
}

for (const [name, { files, says }] of Object.entries(canaries)) {
  const { status, output } = buildCanary(files)
  const refused = status !== 0 && says.test(output)
  console.log(`${refused ? 'Refused' : 'NOT REFUSED'}: ${name}`)
  if (refused) continue
  console.error(output)
  process.exitCode = 1
}
