import { Halt } from '../findings.ts'
import type { Stamp } from '../git/objects.ts'
import { type Caller, person } from './caller.ts'

/** One entry of a tree: a file's blob or a folder's tree. */
export interface TreeEntry {
  path: string
  type: string
  sha: string
}

/** A file of a new tree: its content, the blob that holds it, or null to remove it. */
export type NewEntry = { path: string; content: string } | { path: string; sha: string | null }

/** Git objects and refs. What is made before a ref points at it, nobody sees. */
export class GitCalls {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** The entries of one tree, with everything below it if asked. */
  async tree(sha: string, below: boolean): Promise<TreeEntry[]> {
    const data = await this.#caller.must((rest) =>
      rest.git.getTree({ ...this.#caller.name, tree_sha: sha, ...(below && { recursive: '1' }) }),
    )
    if (data.truncated)
      throw new Halt('publication-invalid', ['a folder of the mirror has more files than GitHub lists'])
    return data.tree.map(({ path = '', type = '', sha = '' }) => ({ path, type, sha }))
  }

  async createBlob(content: string): Promise<string> {
    const base64 = Buffer.from(content, 'utf8').toString('base64')
    return (
      await this.#caller.must((rest) =>
        rest.git.createBlob({ ...this.#caller.name, content: base64, encoding: 'base64' }),
      )
    ).sha
  }

  async createTree(base: string | null, entries: readonly NewEntry[]): Promise<string> {
    const tree = entries.map((entry) => ({ mode: '100644' as const, type: 'blob' as const, ...entry }))
    return (
      await this.#caller.must((rest) =>
        rest.git.createTree({ ...this.#caller.name, ...(base !== null && { base_tree: base }), tree }),
      )
    ).sha
  }

  async createCommit(commit: {
    message: string
    tree: string
    parents: string[]
    stamp: Stamp
    signature: string | null
  }): Promise<string> {
    const { message, tree, parents, stamp, signature } = commit
    const author = person(stamp)
    const data = await this.#caller.must((rest) =>
      rest.git.createCommit({
        ...this.#caller.name,
        message,
        tree,
        parents,
        author,
        committer: author,
        ...(signature && { signature }),
      }),
    )
    return data.sha
  }

  /** Moves a branch forward; false if it isn't forward any more, or a rule refuses. Never forces. */
  async advance(branch: string, sha: string): Promise<boolean> {
    const ref = `heads/${branch}`
    return (
      (await this.#caller.call(
        (rest) => rest.git.updateRef({ ...this.#caller.name, ref, sha, force: false }),
        [422],
      )) !== null
    )
  }

  /** Creates `refs/…`; false if it is there already, or a rule refuses. */
  async createRef(ref: string, sha: string): Promise<boolean> {
    return (await this.#caller.call((rest) => rest.git.createRef({ ...this.#caller.name, ref, sha }), [422])) !== null
  }

  /** Tags whose name begins so, and the object that each points at. */
  async tags(prefix: string): Promise<Map<string, string>> {
    const refs = await this.#caller.must((rest) =>
      rest.git.listMatchingRefs({ ...this.#caller.name, ref: `tags/${prefix}` }),
    )
    return new Map(refs.map(({ ref, object }) => [ref.slice('refs/tags/'.length), object.sha]))
  }

  async createTag(tag: { name: string; message: string; object: string; stamp: Stamp }): Promise<string> {
    const { name, message, object, stamp } = tag
    const data = await this.#caller.must((rest) =>
      rest.git.createTag({ ...this.#caller.name, tag: name, message, object, type: 'commit', tagger: person(stamp) }),
    )
    return data.sha
  }

  /** What an annotated tag points at; null if it is no such object. */
  async tagTarget(sha: string): Promise<string | null> {
    return (
      (await this.#caller.call((rest) => rest.git.getTag({ ...this.#caller.name, tag_sha: sha }), [404]))?.object.sha ??
      null
    )
  }
}
