import { type Finding, finding, Halt } from './findings.ts'
import { Remote } from './github/remote.ts'
import { ready } from './mirror.ts'
import type { MirrorPorts, MirrorSettings } from './settings.ts'

/** What set-up needs to know. */
export interface Access {
  /** Whether a run can work. Findings of severity `note` don't hinder it. */
  ok: boolean
  /** The permissions that suffice, by GitHub's names. */
  needed: Record<string, 'read' | 'write'>
  /** The public half of the signing key, for GitHub's settings; null without signing. */
  signingKey: string | null
  findings: Finding[]
}

/** The least that a fine-grained token or an App needs, on this one repository. */
export function leastPermissions(settings: MirrorSettings): Record<string, 'read' | 'write'> {
  const comment =
    settings.publicComment === 'issue' ? 'issues' : settings.publicComment === 'discussion' ? 'discussions' : null
  return { metadata: 'read', contents: 'write', ...(comment && { [comment]: 'write' as const }) }
}

/**
 * Checks credentials, repository and permissions without leaving a trace that anyone sees: the one write is a blob
 * that nothing points at, which GitHub clears away. For an App it also says what is granted beyond need; a fine-grained
 * token doesn't tell.
 */
export async function checkAccess(settings: MirrorSettings, ports: MirrorPorts): Promise<Access> {
  const needed = leastPermissions(settings)
  const findings: Finding[] = []
  let signingKey: string | null = null
  try {
    signingKey = ready([], settings)?.publicKey ?? null
    const remote = new Remote(settings, ports)
    if ('appId' in settings.auth) {
      const granted = await remote.repository.installationPermissions(Number(settings.auth.installationId))
      const missing = Object.entries(needed).filter(([name, level]) => !suffices(granted[name], level))
      if (missing.length > 0)
        throw new Halt(
          'permission-missing',
          missing.map(([name, level]) => `${name}: ${level}`),
        )
      const beyond = Object.entries(granted).filter(([name, level]) => !suffices(needed[name], level))
      if (beyond.length > 0)
        findings.push(
          finding(
            'token-too-broad',
            beyond.map(([name, level]) => `${name}: ${level}`),
          ),
        )
    }
    const repository = await remote.repository.about()
    if (repository.archived) throw new Halt('repository-archived')
    if (repository.canPush === false) throw new Halt('permission-missing', ['contents: write'])
    if (repository.scopes !== null && repository.scopes.length > 0)
      findings.push(finding('token-too-broad', repository.scopes))
    if (repository.isPrivate) findings.push(finding('repository-private'))
    if (repository.moved) findings.push(finding('repository-moved', [repository.fullName]))
    if (settings.publicComment === 'issue' && !repository.hasIssues)
      findings.push(finding('comment-refused', ['issues']))
    if (settings.publicComment === 'discussion' && !repository.hasDiscussions)
      findings.push(finding('comment-refused', ['discussions']))
    // The only way to learn whether a fine-grained token may write. An empty repository takes no blob.
    if (!(await remote.repository.isEmpty())) await remote.git.createBlob('')
    const branch = await remote.repository.branch(settings.branch)
    if (branch !== null && branch.name !== settings.branch) findings.push(finding('branch-renamed', [branch.name]))
    return { ok: true, needed, signingKey, findings }
  } catch (error) {
    if (!(error instanceof Halt)) throw error
    return { ok: false, needed, signingKey, findings: [...findings, error.finding] }
  }
}

function suffices(granted: string | undefined, level: string): boolean {
  const ranks = ['none', 'read', 'write', 'admin']
  return ranks.indexOf(granted ?? 'none') >= ranks.indexOf(level)
}
