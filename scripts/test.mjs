// `npm test`: installs what is missing, then runs every check and reports each; ends with the sums of the tests alone.
// `npm test -- ARGUMENTS` gives the arguments to Vitest and leaves out the other checks.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, relative } from 'node:path'
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
/** Of end-to-end files: more of them are not a busy machine's doing. */
const MOST_AGAIN = 3

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

/**
 * Runs Vitest. End-to-end files that failed are looked at a second time, by themselves: they drive a browser, servers and
 * a database at once, and a machine that was busy for half a minute is no fault of theirs. Whoever fails twice is red, and
 * whoever fails once is named.
 */
function runTests() {
  console.log('\n— tests')
  const first = vitest(asked)
  const flaky = first.files.length <= MOST_AGAIN && first.files.every((file) => file.startsWith('test/'))
  if (first.status === 0 || asked.length > 0 || first.files.length === 0 || !flaky) return judged(first)
  console.log(`\n— a second look at ${first.files.join(', ')}`)
  const second = vitest(['--project', 'end-to-end', ...first.files])
  if (second.status !== 0) return judged(first)
  console.log(`\nFailed once and passed by themselves: ${first.files.join(', ')}`)
  return judged({ ...first, status: 0, passed: first.passed + first.failed, failed: 0 })
}

function judged({ status, passed, failed: failures, skipped }) {
  if (status !== 0) failed.push('tests')
  return { passed, failed: status !== 0 && failures === 0 ? 1 : failures, skipped }
}

/** One run, its sums read from Vitest's own report: a run that dies halfway has none, and counts as failed. */
function vitest(more) {
  const folder = mkdtempSync(join(tmpdir(), 'fairnotice-report-'))
  const file = join(folder, 'report.json')
  const status = run('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...more,
  ])
  try {
    const sums = JSON.parse(readFileSync(file, 'utf8'))
    const files = sums.testResults.filter((each) => each.status === 'failed')
    // A file that fails to load, or a set-up that throws, fails the run without failing a test: it counts as one.
    const broken = files.filter((each) => each.assertionResults.length === 0).length
    return {
      status,
      files: files.map(({ name }) => relative(root, name).replaceAll('\\', '/')),
      passed: sums.numPassedTests,
      failed: sums.numFailedTests + broken,
      skipped: sums.numPendingTests + sums.numTodoTests,
    }
  } catch {
    return { status: 1, files: [], passed: 0, failed: 1, skipped: 0 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
