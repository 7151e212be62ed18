import { ROLES, type Role, type Scope, TRANSITIONS } from '@fairnotice/policy'

/** Who may call a route, and with what proof. */
export interface Rule {
  /** One of these; null: whoever is signed in. */
  roles: readonly Role[] | null
  /** What a token must be made for; null: no token may, only a person by screen. */
  scope: Scope | null
  /** By screen it takes a sign-in of the last minutes; a token shows by its scope that it was made for this. */
  stepUp?: true
  /** Also open to someone who has yet to set up the authenticator app that the organisation requires. */
  bare?: true
}

const may = (scope: Scope, ...roles: Role[]): Rule => ({ roles, scope })
const afresh = (rule: Rule): Rule => ({ ...rule, stepUp: true })
const read = may('read', ...ROLES)
const write = may('draft', 'author')
const policySettings = may('settings', 'author', 'administrator')
const review = may('decide', 'author', 'reviewer', 'publisher')
const comment = may('draft', 'author', 'reviewer', 'publisher', 'administrator')
const decide = may('decide', 'reviewer')
const raise = may('decide', ...TRANSITIONS.raise.roles)
const reject = may('approve', ...TRANSITIONS.reject.roles)
const approve = afresh(may('approve', ...TRANSITIONS.approve.roles))
const announce = afresh(may('announce', ...TRANSITIONS.announce.roles))
const sending = may('announce', 'publisher')
const finding = afresh(may('waive', 'reviewer', 'publisher'))
const resolve = may('resolve', 'publisher')
const waive = afresh(may('waive', 'publisher'))
const seeMembers = may('members', ...ROLES)
const members = may('members', 'administrator', 'publisher')
const receipts = may('receipts', 'administrator', 'publisher')
const settings = may('settings', 'administrator')
const people = afresh(may('people', 'administrator'))
const own: Rule = { roles: null, scope: null, bare: true }

const version = '/policies/{slug}/versions/{n}'

/**
 * Every call of the API and who may make it: the routes are served by this table, and one that is not in it is not
 * served. What depends on more than roles (four eyes, states, reasons) is decided where it is done, and again by the
 * database.
 */
export const PERMISSIONS: Readonly<Record<string, Rule>> = {
  'GET /me': { roles: null, scope: 'read', bare: true },
  'PUT /me/language': own,
  'POST /me/step-up': own,
  'PUT /me/password': afresh(own),
  'GET /me/sessions': own,
  'DELETE /me/sessions/{id}': own,
  'POST /me/sessions/end-others': own,
  'POST /me/second-factor': afresh(own),
  'POST /me/second-factor/confirm': own,
  'DELETE /me/second-factor': afresh(own),
  'POST /me/backup-codes': afresh(own),
  'GET /tokens': { roles: null, scope: null },
  'POST /tokens': { roles: null, scope: null, stepUp: true },
  'DELETE /tokens/{id}': { roles: null, scope: null },

  'GET /desk': read,
  'GET /events': read,
  'GET /events.csv': read,
  'GET /event-kinds': read,
  'GET /health': read,
  'GET /presets': read,
  'GET /search': read,
  'GET /mail-domain': read,
  'GET /policies': read,
  'POST /policies': may('draft', 'author', 'administrator'),
  'GET /policies/{slug}': read,
  'PATCH /policies/{slug}': policySettings,
  'GET /policies/{slug}/timeline': read,
  'GET /policies/{slug}/reviews': read,
  'POST /policies/{slug}/reviews': review,
  'PUT /policies/{slug}/review-day': review,
  'GET /policies/{slug}/versions': read,
  'POST /policies/{slug}/versions': write,
  'GET /policies/{slug}/import': read,
  'POST /policies/{slug}/import': write,
  'POST /policies/{slug}/import/confirm': afresh(may('approve', ...TRANSITIONS['confirm-import'].roles)),
  'DELETE /policies/{slug}/import': may('draft', ...TRANSITIONS['discard-import'].roles),

  [`GET ${version}`]: read,
  [`DELETE ${version}`]: may('draft', ...TRANSITIONS.discard.roles),
  [`PUT ${version}/renditions/{language}`]: write,
  [`GET ${version}/renditions/{language}/behind`]: read,
  [`GET ${version}/renditions/{language}/revisions`]: read,
  [`GET ${version}/renditions/{language}/revisions/{revision}`]: read,
  [`POST ${version}/renditions/{language}/approve`]: afresh(may('approve', ...TRANSITIONS['approve-rendition'].roles)),
  [`GET ${version}/text.docx`]: read,
  [`GET ${version}/redline.docx`]: read,
  [`GET ${version}/comparison`]: read,
  [`PUT ${version}/decisions/{changeId}`]: decide,
  [`POST ${version}/decisions/{changeId}/confirm`]: decide,
  [`POST ${version}/decisions/{changeId}/raise`]: raise,
  [`GET ${version}/comments`]: read,
  [`POST ${version}/comments`]: comment,
  [`POST ${version}/comments/{id}/replies`]: comment,
  [`POST ${version}/comments/{id}/resolve`]: comment,
  [`POST ${version}/comments/{id}/reopen`]: comment,
  [`POST ${version}/submit`]: may('draft', ...TRANSITIONS.submit.roles),
  [`POST ${version}/approve`]: approve,
  [`POST ${version}/reject`]: reject,
  [`POST ${version}/findings/{key}/accept`]: finding,
  [`POST ${version}/findings/{key}/confirm`]: finding,
  [`POST ${version}/publish-first`]: afresh(may('announce', ...TRANSITIONS['publish-first'].roles)),
  [`POST ${version}/rehearse`]: read,
  [`POST ${version}/test-mail`]: may('announce', 'author', 'reviewer', 'publisher'),
  [`POST ${version}/public-page`]: read,
  [`POST ${version}/announce`]: announce,
  [`GET ${version}/delivery`]: read,
  [`POST ${version}/postpone`]: afresh(may('announce', ...TRANSITIONS.postpone.roles)),
  [`POST ${version}/withdraw`]: afresh(may('announce', ...TRANSITIONS.withdraw.roles)),
  [`GET ${version}/late`]: read,
  [`POST ${version}/announce-late`]: afresh(may('announce', ...TRANSITIONS['announce-late'].roles)),
  [`GET ${version}/sending`]: read,
  'GET /sending': read,
  'PUT /sending/limits': settings,
  'POST /sending/pause': sending,
  'POST /sending/resume': sending,

  [`GET ${version}/notices`]: seeMembers,
  [`GET ${version}/unreachable`]: seeMembers,
  // Letters carry postal addresses: they go to who posts them.
  [`GET ${version}/letters`]: resolve,
  'POST /letters/posted': resolve,
  'POST /notices/{id}/resolve': resolve,
  'POST /notices/{id}/waiver': waive,
  'POST /notices/{id}/waiver/confirm': waive,
  'POST /notices/{id}/waiver/dismiss': waive,
  'GET /members': seeMembers,
  'GET /member-counts': seeMembers,
  'PUT /members': members,
  'GET /members/{externalId}': seeMembers,
  'DELETE /members/{externalId}': members,
  'POST /members/{externalId}/left': members,
  'GET /members/{externalId}/notices': seeMembers,
  'GET /members/{externalId}/notices/{noticeId}/messages': seeMembers,
  'GET /members/{externalId}/notices/{noticeId}/messages/{attempt}/raw': seeMembers,
  'POST /members/{externalId}/notices/{noticeId}/acknowledge': members,
  'GET /requests': seeMembers,
  'POST /requests/{id}/answer': members,
  'POST /receipts': receipts,
  'GET /restoration': read,
  'POST /restoration/reconcile': afresh(settings),

  'GET /organisation': read,
  'PATCH /organisation': settings,
  'GET /retention': read,
  'POST /retention/rehearse': read,
  'PUT /retention': afresh(settings),
  'GET /organisation/look': read,
  'PATCH /organisation/look': settings,
  'GET /organisation/sign-in': read,
  'PATCH /organisation/sign-in': people,
  'GET /audiences': read,
  'PUT /audiences/{slug}': settings,
  'GET /bounce-test': read,
  'POST /bounce-test': may('settings', 'administrator', 'publisher'),
  'GET /mirror': read,
  'PUT /mirror': settings,
  'DELETE /mirror': settings,
  'POST /mirror/check': settings,
  'POST /mirror/run': settings,
  'POST /mirror/accept': settings,
  'GET /users': read,
  'POST /users': people,
  'PATCH /users/{id}': people,
  'POST /users/{id}/deactivate': people,
  'POST /users/{id}/reactivate': people,
  'POST /users/{id}/end-sessions': people,
  'POST /users/{id}/reset-second-factor': people,
}

/** What of the sign-in library is served under /api/auth; for whoever is not signed in. */
export const SIGN_IN_CALLS: readonly string[] = [
  'POST /sign-in/email',
  'POST /sign-in/magic-link',
  'GET /magic-link/verify',
  'POST /sign-out',
]
