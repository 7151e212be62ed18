#!/usr/bin/env node
// Plain JavaScript, so that any Node from 18 on gets here; the sources want the Node that the root pins as a package.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

if (Number(process.versions.node.split('.')[0]) >= 24) {
  await import('../src/main.ts')
} else {
  const pinned = pinnedNode()
  if (!pinned) {
    console.error(
      `fairnotice: Node 24 is needed and this is ${process.version}; run "npm install" in the repository's root, which brings it.`,
    )
    process.exit(2)
  }
  const child = spawn(pinned, [new URL(import.meta.url).pathname, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(
      `fairnotice: ${pinned} does not start (${error.message}); run "npm install" in the repository's root.`,
    )
    process.exit(2)
  })
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
}

function pinnedNode() {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'))
    return join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  } catch {
    return null
  }
}
