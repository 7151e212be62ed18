import type { Octokit } from '@octokit/rest'
import { Halt } from '../findings.ts'
import { isoStamp, type Stamp } from '../git/objects.ts'
import type { MirrorPorts, MirrorSettings } from '../settings.ts'
import { classify, statusOf } from './classify.ts'
import { connect } from './client.ts'

type Run<T> = (rest: Octokit['rest'], octokit: Octokit) => Promise<{ data: T }>

/** Makes the calls on one repository. Every failure is a `Halt`. */
export class Caller {
  /** The repository's name as it is now. */
  name: { owner: string; repo: string }
  readonly #octokit: Octokit
  readonly #ports: MirrorPorts

  constructor(settings: MirrorSettings, ports: MirrorPorts) {
    this.#octokit = connect(settings, ports)
    this.#ports = ports
    this.name = { owner: settings.owner, repo: settings.repo }
  }

  /** Runs a call between two looks at the signal. `expected` statuses come back as null, unless they ask to wait. */
  async call<T>(run: Run<T>, expected: number[] = []): Promise<T | null> {
    if (this.#ports.signal?.aborted) throw new Halt('interrupted', [], this.#ports.now())
    try {
      return (await run(this.#octokit.rest, this.#octokit)).data
    } catch (error) {
      const classified = classify(error, this.#ports.now())
      const waits = classified instanceof Halt && classified.finding.code === 'rate-limited'
      if (!waits && expected.includes(statusOf(error) ?? 0)) return null
      throw classified
    }
  }

  /** As `call`, when no refusal is expected. */
  async must<T>(run: Run<T>): Promise<T> {
    return (await this.call(run)) as T
  }
}

/** Author, committer or tagger as the REST API wants it. */
export const person = (stamp: Stamp) => ({ name: stamp.name, email: stamp.email, date: isoStamp(stamp) })
