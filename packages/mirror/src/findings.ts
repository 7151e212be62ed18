/**
 * Everything that can go wrong, with whether trying again can help and a text that is safe to show: none quotes a
 * reply, a header or a secret. The list is closed; `github/classify.ts` maps every answer of GitHub to it, once.
 */
const FINDINGS = {
  'token-refused': [
    'stop',
    'GitHub refuses the credentials. They were revoked or have expired: enter new ones in the settings.',
  ],
  'permission-missing': [
    'stop',
    'GitHub accepts the credentials but not what they are used for. Give them the permissions in docs/mirror.md.',
  ],
  'repository-not-found': [
    'stop',
    'GitHub does not show this repository to these credentials. Check its owner and name, and that access includes it.',
  ],
  'repository-archived': ['stop', 'The repository is archived, and so read-only. Unarchive it, or choose another.'],
  'repository-private': ['note', 'The repository is private: the public cannot see the mirror.'],
  'repository-moved': ['note', 'The repository has another name now. Enter it in the settings.'],
  'branch-renamed': ['note', 'The branch has another name on GitHub now, and was followed. Enter it in the settings.'],
  'branch-refused': [
    'stop',
    'A rule of the repository refuses commits on the branch. Let the mirror push to it; force pushes can stay off.',
  ],
  'paths-changed': [
    'stop',
    'Someone changed or removed files that belong to the mirror. Undo that on GitHub with an ordinary commit; the mirror then goes on by itself.',
  ],
  'history-rewritten': [
    'stop',
    'The branch no longer contains what was mirrored last: its history was rewritten. Restore it; docs/mirror.md says how.',
  ],
  'tag-moved': ['note', 'A tag of the mirror does not point at the commit that brought the version into force.'],
  'tag-refused': ['stop', 'A rule of the repository refuses the tag. Let the mirror create tags.'],
  'release-refused': ['note', 'GitHub refuses the release. The commit and the tag are there.'],
  'comment-refused': [
    'note',
    'Comments cannot be opened: issues or discussions are switched off, the category does not exist, or the permission is missing.',
  ],
  'signature-not-kept': [
    'note',
    'GitHub stored an object otherwise than it was signed, so that its signature does not verify.',
  ],
  'token-too-broad': ['note', 'The credentials allow more than the mirror needs. docs/mirror.md lists the least.'],
  'settings-invalid': ['stop', 'The settings of the mirror are incomplete or wrong.'],
  'publication-invalid': [
    'stop',
    'A published version cannot be mirrored as it is: it is beyond GitHub’s limits, or its data are incomplete.',
  ],
  'request-refused': ['stop', 'GitHub refuses a request of the mirror as malformed. This is a bug: please report it.'],
  'rate-limited': ['retry', 'GitHub asks to wait. The mirror goes on by itself.'],
  unavailable: ['retry', 'GitHub does not answer. The mirror tries again by itself.'],
  'concurrent-push': ['retry', 'Others push to the branch all the time. The mirror tries again by itself.'],
  interrupted: ['retry', 'The run was ended before it was done. The mirror goes on by itself.'],
} as const satisfies Record<string, readonly ['stop' | 'note' | 'retry', string]>

/** A stable code; the whole list is `FINDING_CODES`. */
export type FindingCode = keyof typeof FINDINGS

export const FINDING_CODES = Object.keys(FINDINGS) as FindingCode[]

/** Something that a person should know. */
export interface Finding {
  code: FindingCode
  /** `stop`: someone must act first. `retry`: it passes by itself. `note`: the run went on. */
  severity: 'stop' | 'note' | 'retry'
  /** Safe to show to anyone who may see the settings. */
  text: string
  /** What it is about: paths, commits, names, field problems. Never a secret. */
  details: string[]
}

/** A finding with the text of its code. */
export function finding(code: FindingCode, details: readonly string[] = []): Finding {
  const [severity, text] = FINDINGS[code]
  return { code, severity, text, details: [...details] }
}

/** One finding for each code, with everything that it is about. */
export function gathered(findings: readonly Finding[]): Finding[] {
  const codes = [...new Set(findings.map(({ code }) => code))]
  return codes.map((code) => {
    const details = findings.filter((one) => one.code === code).flatMap((one) => one.details)
    return finding(code, [...new Set(details)])
  })
}

/** Ends a run with a finding. Holds no reply and no request: those carry secrets. */
export class Halt extends Error {
  readonly finding: Finding
  /** When trying again makes sense; null if GitHub did not say. */
  readonly retryAt: Date | null
  constructor(code: FindingCode, details: readonly string[] = [], retryAt: Date | null = null) {
    super(`${code}: ${finding(code).text}`)
    this.name = 'Halt'
    this.finding = finding(code, details)
    this.retryAt = retryAt
  }
}

/** A broken state that no setting repairs: what is to be mirrored contradicts itself. */
export class MirrorBroken extends Error {
  readonly code: 'text-hash-mismatch' | 'published-text-changed' | 'comparison-does-not-fit' | 'duplicate-event'
  constructor(code: MirrorBroken['code'], about: string) {
    super(`${code}: ${about}`)
    this.name = 'MirrorBroken'
    this.code = code
  }
}
