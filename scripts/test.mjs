// `npm test`: installs what is missing, then runs every check and reports each; ends with the sums of the tests alone.
// `npm test -- ARGUMENTS` gives the arguments to Vitest and leaves out the other checks.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { installWhatIsMissing, pinnedNode, root } from './install.mjs'
import { findStrayTests } from './stray-tests.mjs'

installWhatIsMissing()

const environment = {
  ...process.env,
  PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
}
const asked = process.argv.slice(2)
const failed = []

step('generated sources', 'turbo/bin/turbo', ['run', 'generate', '--output-logs=errors-only'])
if (asked.length === 0) {
  step('format and lint', '@biomejs/biome/bin/biome', ['check', '.'])
  step('dependency rules', 'turbo/bin/turbo', ['boundaries'])
  step('types', 'turbo/bin/turbo', ['run', 'types', '--continue', '--output-logs=errors-only'])
  report('every test has a runner', findStrayTests())
}
const counts = runTests()

if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`)
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`)
process.exit(failed.length > 0 ? 1 : 0)

/** Runs one check with the pinned Node, showing what it prints. */
function step(name, script, args) {
  console.log(`\n— ${name}`)
  if (run(script, args) !== 0) failed.push(name)
}

function run(script, args) {
  return spawnSync(pinnedNode, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    env: environment,
    stdio: 'inherit',
  }).status
}

/** A check that this process makes itself: `problems`, one line each. */
function report(name, problems) {
  console.log(`\n— ${name}`)
  for (const problem of problems) console.log(problem)
  if (problems.length > 0) failed.push(name)
}

/** Runs Vitest, and reads the sums from its own report: a run that dies halfway has none, and counts as failed. */
function runTests() {
  console.log('\n— tests')
  const folder = mkdtempSync(join(tmpdir(), 'fairnotice-report-'))
  const file = join(folder, 'report.json')
  const status = run('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...asked,
  ])
  try {
    const sums = JSON.parse(readFileSync(file, 'utf8'))
    if (status !== 0) failed.push('tests')
    // A file that fails to load, or a set-up that throws, fails the run without failing a test: it counts as one.
    const broken = sums.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length
    const failures = sums.numFailedTests + broken
    return {
      passed: sums.numPassedTests,
      failed: status !== 0 && failures === 0 ? 1 : failures,
      skipped: sums.numPendingTests + sums.numTodoTests,
    }
  } catch {
    failed.push('tests')
    return { passed: 0, failed: 1, skipped: 0 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
