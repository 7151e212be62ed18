import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Git refused. */
export class GitError extends Error {}

/** A bare repository, kept by the git command: what the mirror makes is what git accepts. */
export class BareRepository {
  readonly folder: string

  private constructor(folder: string) {
    this.folder = folder
  }

  static async create(branch: string): Promise<BareRepository> {
    const repository = new BareRepository(await mkdtemp(join(tmpdir(), 'mirror-')))
    await repository.git(['init', '--quiet', '--bare', `--initial-branch=${branch}`, repository.folder])
    return repository
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true })
  }

  /** Runs git in the repository. @throws GitError with what it said */
  git(args: string[], input?: string | Buffer, env: Record<string, string> = {}): Promise<string> {
    return new Promise((resolve, reject) => {
      const base = { PATH: process.env.PATH ?? '', HOME: this.folder, LC_ALL: 'C.UTF-8', GIT_CONFIG_NOSYSTEM: '1' }
      const child = spawn('git', ['-c', 'core.quotePath=false', ...args], {
        cwd: this.folder,
        env: { ...base, ...env },
      })
      const out: Buffer[] = []
      const err: Buffer[] = []
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
      child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
      child.on('error', reject)
      child.stdin.on('error', () => {})
      child.on('close', (code) => {
        if (code === 0) resolve(Buffer.concat(out).toString('utf8'))
        else reject(new GitError(`git ${args[0]}: ${Buffer.concat(err).toString('utf8')}`))
      })
      child.stdin.end(input ?? '')
    })
  }

  async line(args: string[], input?: string | Buffer): Promise<string> {
    return (await this.git(args, input)).trim()
  }

  /** The object that a name stands for; null if there is none. */
  async resolve(name: string): Promise<string | null> {
    return this.line(['rev-parse', '--verify', '--quiet', '--end-of-options', name]).catch(() => null)
  }

  async isEmpty(): Promise<boolean> {
    return (await this.line(['for-each-ref', '--count=1'])) === ''
  }

  /** Stores contents as blobs, in one go; gives their names. */
  async blobs(contents: Buffer[]): Promise<string[]> {
    if (contents.length === 0) return []
    const folder = await mkdtemp(join(tmpdir(), 'mirror-blobs-'))
    try {
      const files = contents.map((_, i) => join(folder, String(i)))
      await Promise.all(files.map((file, i) => writeFile(file, contents[i] ?? '')))
      return (await this.line(['hash-object', '-w', '--no-filters', ...files])).split('\n')
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  /** A tree made of another and of changes to it: `sha` null removes a path. */
  async tree(base: string | null, entries: { path: string; mode: string; sha: string | null }[]): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'mirror-index-'))
    try {
      const env = { GIT_INDEX_FILE: join(folder, 'index') }
      if (base !== null) await this.git(['read-tree', base], '', env)
      const info = entries.map(({ path, mode, sha }) =>
        sha === null ? `0 ${'0'.repeat(40)}\t${path}` : `${mode} ${sha}\t${path}`,
      )
      await this.git(['update-index', '--index-info'], `${info.join('\n')}\n`, env)
      return (await this.git(['write-tree'], '', env)).trim()
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  /** Someone else's push: one commit on a branch that writes or removes (null) files. */
  async push(branch: string, files: Record<string, string | null>, message = 'Someone else’s work'): Promise<string> {
    const parent = await this.resolve(`refs/heads/${branch}`)
    const entries: { path: string; mode: string; sha: string | null }[] = []
    for (const [path, content] of Object.entries(files))
      entries.push({
        path,
        mode: '100644',
        sha: content === null ? null : ((await this.blobs([Buffer.from(content)]))[0] ?? null),
      })
    const tree = await this.tree(parent, entries)
    const who = { name: 'Somebody Else', email: 'somebody@else.example' }
    const env = Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((role) => [
        [`GIT_${role}_NAME`, who.name],
        [`GIT_${role}_EMAIL`, who.email],
        [`GIT_${role}_DATE`, '2026-01-01T12:00:00Z'],
      ]),
    )
    const args = ['commit-tree', tree, '-m', message, ...(parent === null ? [] : ['-p', parent])]
    const sha = (await this.git(args, '', env)).trim()
    await this.git(['update-ref', `refs/heads/${branch}`, sha])
    return sha
  }
}
