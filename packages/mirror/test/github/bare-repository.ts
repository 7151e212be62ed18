import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runGit } from './git-runner.ts'

/** Git refused. */
export class GitError extends Error {}

/** A bare repository, kept by the git command: what the mirror makes is what git accepts. */
export class BareRepository {
  readonly folder: string
  #used = false
  #inIndex: string | null = null

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
  async git(args: string[], input: string | Buffer = '', env: Record<string, string> = {}): Promise<string> {
    const done = await runGit(this.folder, ['-c', 'core.quotePath=false', ...args], input, env)
    if (done.code !== 0) throw new GitError(`git ${args[0]}: ${done.err}`)
    return done.out
  }

  async line(args: string[], input?: string | Buffer): Promise<string> {
    return (await this.git(args, input)).trim()
  }

  /** The object that a name stands for; null if there is none. */
  async resolve(name: string): Promise<string | null> {
    return this.line(['rev-parse', '--verify', '--quiet', '--end-of-options', name]).catch(() => null)
  }

  /** Asked before each call, and true for good once it is not empty. */
  async isEmpty(): Promise<boolean> {
    this.#used ||= (await this.line(['for-each-ref', '--count=1'])) !== ''
    return !this.#used
  }

  /** The type of each object; null where there is none. */
  async types(names: string[]): Promise<(string | null)[]> {
    const found = await this.line(['cat-file', '--batch-check=%(objecttype)'], `${names.join('\n')}\n`)
    return found.split('\n').map((type) => (type.endsWith('missing') ? null : type))
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
    const env = { GIT_INDEX_FILE: join(this.folder, '.index') }
    // The index often holds the base already: it made it.
    if (base === null || base !== this.#inIndex) await this.git(['read-tree', base ?? '--empty'], '', env)
    this.#inIndex = null
    const info = entries.map(({ path, mode, sha }) =>
      sha === null ? `0 ${'0'.repeat(40)}\t${path}` : `${mode} ${sha}\t${path}`,
    )
    await this.git(['update-index', '--index-info'], `${info.join('\n')}\n`, env)
    this.#inIndex = (await this.git(['write-tree'], '', env)).trim()
    return this.#inIndex
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
