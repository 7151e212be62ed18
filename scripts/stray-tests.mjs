import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { pinnedNode, root } from './install.mjs'

const LOOKS_LIKE_A_TEST = /\.(test|spec)\.[cm]?[jt]sx?$/
const NOT_OURS = new Set([
  'node_modules',
  'generated',
  'dist',
  '.next',
  '.git',
  '.turbo',
  '.data',
  '.cache',
  'coverage',
])

/** Files that look like tests and that no Vitest project would run: each as one line. */
export function findStrayTests() {
  const list = spawnSync(pinnedNode, [join(root, 'node_modules/vitest/vitest.mjs'), 'list', '--filesOnly', '--json'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (list.status !== 0) return [`vitest list failed: ${list.stderr.trim()}`]
  const run = new Set(JSON.parse(list.stdout).map(({ file }) => relative(root, file)))
  return testFiles(root)
    .filter((file) => !run.has(file))
    .map((file) => `${file.split(sep).join('/')} is a test that no project in vitest.config.ts would run`)
}

function testFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : testFiles(path)
    return LOOKS_LIKE_A_TEST.test(entry.name) ? [relative(root, path)] : []
  })
}
