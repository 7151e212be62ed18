import type { MirrorPorts, MirrorSettings } from '../settings.ts'
import { Caller } from './caller.ts'
import { GitCalls } from './git-calls.ts'
import { PageCalls } from './page-calls.ts'
import { RepositoryCalls } from './repository-calls.ts'

/** The calls that the mirror makes on one repository, as plain data. */
export class Remote {
  readonly repository: RepositoryCalls
  readonly git: GitCalls
  readonly pages: PageCalls

  constructor(settings: MirrorSettings, ports: MirrorPorts) {
    const caller = new Caller(settings, ports)
    this.repository = new RepositoryCalls(caller)
    this.git = new GitCalls(caller)
    this.pages = new PageCalls(caller)
  }
}
