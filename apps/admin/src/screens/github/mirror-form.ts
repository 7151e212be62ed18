import type { Mirror, NewMirror, Organisation } from '../data/shapes.ts'

/** What stands in the form. Secrets are empty where none was typed: what is stored then stays. */
export interface MirrorForm {
  owner: string
  repo: string
  branch: string
  baseUrl: string
  noLimits: boolean
  authorName: string
  authorEmail: string
  authKind: 'token' | 'app'
  token: string
  appId: string
  installationId: string
  privateKey: string
  signingKey: string
  stopSigning: boolean
  publicComment: 'none' | 'issue' | 'discussion'
  labels: string[]
  discussionCategory: string
  enabled: boolean
}

/** The form as it opens: what is stored, or the organisation as author of a first mirror. */
export function formOf(settings: Mirror['settings'], organisation: Organisation | null): MirrorForm {
  const contact = organisation?.contact ?? ''
  return {
    owner: settings?.owner ?? '',
    repo: settings?.repo ?? '',
    branch: settings?.branch ?? 'main',
    baseUrl: settings?.baseUrl ?? '',
    noLimits: settings?.rateLimits === 'none',
    authorName: settings?.author.name ?? organisation?.name ?? '',
    authorEmail: settings?.author.email ?? (contact.includes('@') ? contact : ''),
    authKind: settings?.authKind ?? 'token',
    token: '',
    appId: '',
    installationId: '',
    privateKey: '',
    signingKey: '',
    stopSigning: false,
    publicComment: settings?.publicComment ?? 'none',
    labels: settings?.labels ?? [],
    discussionCategory: settings?.discussionCategory ?? '',
    enabled: settings?.enabled ?? true,
  }
}

/** What is sent. A secret that was not typed is not sent at all. */
export function bodyOf(form: MirrorForm): NewMirror {
  const app = form.appId.trim() || form.installationId.trim() || form.privateKey.trim()
  const auth =
    form.authKind === 'token'
      ? form.token.trim() && { token: form.token.trim() }
      : app && { appId: form.appId, installationId: form.installationId, privateKey: form.privateKey }
  const signingKey = form.stopSigning ? null : form.signingKey.trim() ? `${form.signingKey.trim()}\n` : undefined
  const baseUrl = form.baseUrl.trim() || null
  return {
    owner: form.owner,
    repo: form.repo,
    branch: form.branch,
    baseUrl,
    rateLimits: baseUrl && form.noLimits ? 'none' : 'github.com',
    author: { name: form.authorName, email: form.authorEmail },
    publicComment: form.publicComment === 'none' ? null : form.publicComment,
    labels: form.publicComment === 'issue' ? form.labels : [],
    discussionCategory: form.publicComment === 'discussion' ? form.discussionCategory || null : null,
    enabled: form.enabled,
    ...(auth ? { auth } : {}),
    ...(signingKey === undefined ? {} : { signingKey }),
  }
}
