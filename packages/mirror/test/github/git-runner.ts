import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

/** What a git command gave. */
interface Done {
  code: number
  out: string
  err: string
}

/**
 * Runs git commands one after another through one small shell. To start a child, Node copies the page tables of the
 * whole process: 40 ms from the test runner with GitHub's description in memory, and 2 from a shell.
 */
export async function runGit(
  folder: string,
  args: string[],
  input: string | Buffer,
  env: Record<string, string>,
): Promise<Done> {
  const before = queue
  let finished = () => {}
  queue = new Promise((resolve) => {
    finished = resolve
  })
  await before
  try {
    const files = { input: `${folder}/.input`, out: `${folder}/.out`, err: `${folder}/.err` }
    writeFileSync(files.input, input)
    const variables = Object.entries({ HOME: folder, ...env }).map(([name, value]) => `${name}=${quoted(value)}`)
    const command = `${variables.join(' ')} git ${args.map(quoted).join(' ')}`
    const code = await inShell(
      `cd ${quoted(folder)} && ${command} <${quoted(files.input)} >${quoted(files.out)} 2>${quoted(files.err)}; echo $?`,
    )
    return { code, out: readFileSync(files.out, 'utf8'), err: readFileSync(files.err, 'utf8') }
  } finally {
    finished()
  }
}

let queue: Promise<void> = Promise.resolve()
let shell: ChildProcessWithoutNullStreams | null = null

function inShell(line: string): Promise<number> {
  // It ends by itself when its input is cut, and so with the tests.
  // Next.js makes NODE_ENV a must of every environment, wherever its types are in reach.
  const { PATH, NODE_ENV } = process.env
  const env = { PATH, NODE_ENV, LC_ALL: 'C.UTF-8', GIT_CONFIG_NOSYSTEM: '1' }
  shell ??= spawn('sh', [], { env })
  const { stdin, stdout } = shell
  return new Promise((resolve) => {
    stdout.once('data', (data: Buffer) => resolve(Number(data.toString('utf8'))))
    stdin.write(`${line}\n`)
  })
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
