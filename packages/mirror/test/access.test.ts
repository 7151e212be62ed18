import { generateKeyPairSync } from 'node:crypto'
import { expect, it } from 'vitest'
import { checkAccess, leastPermissions } from '../src/index.ts'
import { ports, settingsFor } from './fixture.ts'
import { refusal } from './github/state.ts'
import { onGitHub } from './harness.ts'

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const app = {
  appId: 12345,
  privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
  installationId: 77,
}

onGitHub('the access check', (github) => {
  it('is content with a token that may write contents, in an empty repository too', async () => {
    expect(await checkAccess(settingsFor(github()), ports())).toMatchObject({ ok: true, findings: [] })
    await github().state.repository.push('main', { 'README.md': 'Hello\n' })
    expect(await checkAccess(settingsFor(github()), ports())).toMatchObject({ ok: true, findings: [] })
    // Nothing that anyone sees was left behind.
    expect(await github().state.repository.line(['for-each-ref', '--format=%(refname)'])).toBe('refs/heads/main')
  })

  it('needs issues or discussions only where the public may comment', () => {
    const settings = settingsFor(github())
    expect(leastPermissions(settings)).toEqual({ metadata: 'read', contents: 'write' })
    expect(leastPermissions({ ...settings, publicComment: 'issue' })).toEqual({
      metadata: 'read',
      contents: 'write',
      issues: 'write',
    })
    expect(leastPermissions({ ...settings, publicComment: 'discussion' })).toEqual({
      metadata: 'read',
      contents: 'write',
      discussions: 'write',
    })
  })

  it('finds a token that may only read', async () => {
    await github().state.repository.push('main', { 'README.md': 'Hello\n' })
    github().interfere = ({ operation }) =>
      operation === 'git/create-blob' ? refusal(403, 'Resource not accessible by personal access token') : null
    expect(await checkAccess(settingsFor(github()), ports())).toMatchObject({
      ok: false,
      findings: [{ code: 'permission-missing' }],
    })
    github().interfere = () => null
    github().state.canPush = false
    expect(await checkAccess(settingsFor(github()), ports())).toMatchObject({
      ok: false,
      findings: [{ code: 'permission-missing', details: ['contents: write'] }],
    })
  })

  it('warns of a classic token, whose scopes are wider than needed', async () => {
    github().state.scopes = 'repo, workflow'
    expect(await checkAccess(settingsFor(github()), ports())).toMatchObject({
      ok: true,
      findings: [{ code: 'token-too-broad', severity: 'note', details: ['repo', 'workflow'] }],
    })
  })

  it('says which permissions an App lacks, and which it has too many of', async () => {
    const settings = settingsFor(github(), { auth: app, publicComment: 'issue' })
    expect(await checkAccess(settings, ports())).toMatchObject({
      ok: false,
      findings: [{ code: 'permission-missing', details: ['issues: write'] }],
    })
    github().state.installation = { contents: 'write', metadata: 'read', issues: 'write', actions: 'write' }
    expect(await checkAccess(settings, ports())).toMatchObject({
      ok: true,
      findings: [{ code: 'token-too-broad', details: ['actions: write'] }],
    })
  })

  it('says that the public can’t see a private repository', async () => {
    github().state.isPrivate = true
    expect(await checkAccess(settingsFor(github()), ports())).toMatchObject({
      ok: true,
      findings: [{ code: 'repository-private' }],
    })
  })

  it('gives the public half of the signing key, to be entered on GitHub', async () => {
    const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
    const { signingKey } = await checkAccess(settingsFor(github(), { signing: { privateKey: key } }), ports())
    expect(signingKey).toMatch(/^ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA/)
  })

  it('shows neither token nor key in anything that it returns', async () => {
    const outcomes = []
    for (const auth of [{ token: 'github_pat_stale' }, app, { ...app, privateKey: 'rubbish' }, { token: 'two words' }])
      outcomes.push(await checkAccess(settingsFor(github(), { auth, repo: 'elsewhere' }), ports()))
    const text = JSON.stringify(outcomes)
    for (const secret of ['github_pat_stale', app.privateKey.slice(40, 80), 'rubbish', 'two words'])
      expect(text).not.toContain(secret)
    expect(outcomes.map(({ ok }) => ok)).toEqual([false, false, false, false])
  })
})
