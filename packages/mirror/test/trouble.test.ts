import { generateKeyPairSync } from 'node:crypto'
import { expect, it } from 'vitest'
import { mirror } from '../src/index.ts'
import { history, ports, settingsFor } from './fixture.ts'
import { refusal } from './github/state.ts'
import { files, log, onGitHub } from './harness.ts'

onGitHub('others on the branch', (github) => {
  it('takes a push in between as its new base, and forces nothing', async () => {
    const { repository } = github().state
    await mirror(history(1), settingsFor(github()), ports())
    let pushed = ''
    github().interfere = async ({ operation }) => {
      if (operation === 'git/update-ref' && pushed === '')
        pushed = await repository.push('main', { 'NOTES.md': 'Hello\n' })
      return null
    }
    const outcome = await mirror(history(2), settingsFor(github()), ports())
    expect(outcome).toMatchObject({ state: 'done', commits: 2 })
    expect((await log(github(), '%s')).slice(-3)).toEqual([
      'Someone else’s work',
      'Announce version 2 of Privacy policy',
      'Bring version 2 of Privacy policy into force',
    ])
    expect((await files(github())).get('NOTES.md')).toBe('Hello\n')
    expect(await repository.git(['fsck', '--strict', '--full', '--no-progress'])).not.toContain('error')
  })

  it('gives up for now when others push before each of its own', async () => {
    const { repository } = github().state
    await mirror(history(1), settingsFor(github()), ports())
    let pushes = 0
    github().interfere = async ({ operation }) => {
      if (operation === 'git/update-ref') await repository.push('main', { 'NOTES.md': `${pushes++}\n` })
      return null
    }
    expect(await mirror(history(2), settingsFor(github()), ports())).toMatchObject({
      state: 'delayed',
      findings: [{ code: 'concurrent-push' }],
    })
    expect(pushes).toBe(5)
  })

  it('stops when someone changed a policy’s text, and goes on once that is undone', async () => {
    const { repository } = github().state
    const first = await mirror(history(1), settingsFor(github()), ports())
    const text = (await files(github())).get('privacy/policy.en.md') ?? ''
    const stranger = await repository.push('main', { 'privacy/policy.en.md': `${text}\nOr longer.\n` })
    const outcome = await mirror(history(2), settingsFor(github()), ports({ lastHead: first.head }))
    expect(outcome).toMatchObject({
      state: 'stopped',
      findings: [{ code: 'paths-changed', details: ['privacy/policy.en.md', `commit ${stranger}`] }],
    })
    await repository.push('main', { 'privacy/policy.en.md': text })
    expect(await mirror(history(2), settingsFor(github()), ports({ lastHead: outcome.head }))).toMatchObject({
      state: 'done',
      commits: 2,
    })
  })

  it.each([
    ['removed', { 'privacy/versions/1/README.md': null }, 'privacy/versions/1/README.md'],
    [
      'put a file where version 2 goes',
      { 'privacy/versions/2/policy.en.md': 'Mine\n' },
      'privacy/versions/2/policy.en.md',
    ],
  ])('stops when someone %s', async (_what, change, path) => {
    await mirror(history(1), settingsFor(github()), ports())
    await github().state.repository.push('main', change as Record<string, string | null>)
    const outcome = await mirror(history(2), settingsFor(github()), ports())
    expect(outcome).toMatchObject({ state: 'stopped', commits: 0 })
    expect(outcome.findings[0]?.details).toContain(path)
  })

  it('leaves a file of others in a policy’s folder', async () => {
    await mirror(history(1), settingsFor(github()), ports())
    await github().state.repository.push('main', { 'privacy/notes.txt': 'Mine\n' })
    expect(await mirror(history(2), settingsFor(github()), ports())).toMatchObject({ state: 'done', commits: 2 })
    expect((await files(github())).get('privacy/notes.txt')).toBe('Mine\n')
  })

  it('stops when the branch’s history was rewritten', async () => {
    const { repository } = github().state
    const { head } = await mirror(history(2), settingsFor(github()), ports())
    await repository.git(['update-ref', 'refs/heads/main', `${head}~2`])
    const outcome = await mirror(history(2), settingsFor(github()), ports({ lastHead: head }))
    expect(outcome).toMatchObject({ state: 'stopped', commits: 0, findings: [{ code: 'history-rewritten' }] })
    expect(outcome.findings[0]?.details[0]).toBe(head)
  })

  it('stops when the branch was deleted', async () => {
    const { repository } = github().state
    const { head } = await mirror(history(1), settingsFor(github(), { branch: 'policies' }), ports())
    await repository.git(['update-ref', '-d', 'refs/heads/policies'])
    expect(
      await mirror(history(1), settingsFor(github(), { branch: 'policies' }), ports({ lastHead: head })),
    ).toMatchObject({
      state: 'stopped',
      findings: [{ code: 'history-rewritten' }],
    })
  })

  it('follows a renamed branch, and says so', async () => {
    const { repository, renamed } = github().state
    const { head } = await mirror(history(1), settingsFor(github()), ports())
    await repository.git(['branch', '-m', 'main', 'trunk'])
    github().state.defaultBranch = 'trunk'
    renamed.set('main', 'trunk')
    const outcome = await mirror(history(2), settingsFor(github()), ports({ lastHead: head }))
    expect(outcome).toMatchObject({
      state: 'done',
      branch: 'trunk',
      commits: 2,
      findings: [{ code: 'branch-renamed', details: ['trunk'] }],
    })
    expect(await log(github(), '%s', 'trunk')).toHaveLength(4)
  })

  it('finds a renamed default branch also when GitHub no longer points to it', async () => {
    const { head } = await mirror(history(1), settingsFor(github()), ports())
    await github().state.repository.git(['branch', '-m', 'main', 'trunk'])
    github().state.defaultBranch = 'trunk'
    const outcome = await mirror(history(2), settingsFor(github()), ports({ lastHead: head }))
    expect(outcome).toMatchObject({
      state: 'done',
      branch: 'trunk',
      commits: 2,
      findings: [{ code: 'branch-renamed' }],
    })
  })

  it('tries again when GitHub doesn’t know its own new commit yet', async () => {
    let refused = 0
    github().interfere = ({ operation }) => {
      if (operation !== 'git/update-ref' || refused > 0) return null
      refused += 1
      return refusal(422, 'Object does not exist')
    }
    expect(await mirror(history(2), settingsFor(github()), ports())).toMatchObject({
      state: 'done',
      commits: 3,
      findings: [],
    })
  })

  it('comes back when GitHub is busy with the branch', async () => {
    github().interfere = ({ operation }) =>
      operation === 'git/update-ref' ? refusal(409, 'Reference cannot be updated') : null
    expect(await mirror(history(1), settingsFor(github()), ports())).toMatchObject({
      state: 'delayed',
      findings: [{ code: 'unavailable' }],
    })
  })

  it('says when a rule refuses its commits', async () => {
    await mirror(history(1), settingsFor(github()), ports())
    github().state.protectedRefs.add('refs/heads/main')
    expect(await mirror(history(2), settingsFor(github()), ports())).toMatchObject({
      state: 'stopped',
      findings: [{ code: 'branch-refused', details: ['main'] }],
    })
  })
})

onGitHub('GitHub in trouble', (github) => {
  const settings = () => settingsFor(github())

  it('sits out a short wait that GitHub asks for', async () => {
    let asked = 0
    github().interfere = ({ operation }) => {
      if (operation !== 'git/create-commit' || asked > 0) return null
      asked += 1
      return { ...refusal(403, 'You have exceeded a secondary rate limit.'), headers: { 'retry-after': '3' } }
    }
    expect(await mirror(history(1), settings(), ports())).toMatchObject({ state: 'done', commits: 1 })
    expect(asked).toBe(1)
  })

  it('returns at once when the wait is long, and says when to come back', async () => {
    github().interfere = ({ operation }) =>
      operation === 'git/create-commit'
        ? { ...refusal(403, 'You have exceeded a secondary rate limit.'), headers: { 'retry-after': '600' } }
        : null
    expect(await mirror(history(1), settings(), ports())).toMatchObject({
      state: 'delayed',
      retryAt: new Date('2026-11-01T12:10:00Z'),
      findings: [{ code: 'rate-limited', severity: 'retry' }],
    })
    github().interfere = () => null
    expect(await mirror(history(1), settings(), ports())).toMatchObject({ state: 'done', commits: 1 })
  })

  it('waits for the hour’s limit to be lifted', async () => {
    const reset = Date.parse('2026-11-01T12:40:00Z') / 1000
    github().interfere = () => ({
      ...refusal(429, 'API rate limit exceeded'),
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
    })
    const { state, retryAt } = await mirror(history(1), settings(), ports({ patienceSeconds: -1 }))
    expect({ state, retryAt }).toEqual({ state: 'delayed', retryAt: new Date('2026-11-01T12:40:01Z') })
  })

  it.each([500, 502, 503])('tries again after a %i', async (status) => {
    const failed = new Set<string>()
    github().interfere = ({ operation }) => {
      if (failed.has(operation)) return null
      failed.add(operation)
      return refusal(status, 'Server Error')
    }
    expect(await mirror(history(1), settings(), ports())).toMatchObject({ state: 'done', commits: 1 })
    expect(github().state.releases).toHaveLength(1)
  })

  it.each(['cut', 'half'] as const)(
    'tries again when the answer is lost (%s) after the work was done',
    async (loss) => {
      const lost = new Set<string>()
      github().interfere = ({ operation }) => {
        if (lost.has(operation)) return null
        lost.add(operation)
        return loss
      }
      expect(await mirror(history(2), settings(), ports())).toMatchObject({ state: 'done' })
      expect(await log(github(), '%s')).toHaveLength(4)
      expect(github().state.releases).toHaveLength(2)
    },
  )

  it('does not wait forever for an answer', async () => {
    let silent = 0
    github().interfere = ({ operation }) => {
      if (operation !== 'git/create-commit' || silent > 0) return null
      silent += 1
      return 'silence'
    }
    expect(await mirror(history(1), settings(), ports({ answerSeconds: 1 }))).toMatchObject({
      state: 'done',
      commits: 1,
    })
    expect(silent).toBe(1)
  })

  it('comes back later from an outage', async () => {
    github().interfere = () => refusal(503, 'Unavailable')
    expect(await mirror(history(1), settings(), ports())).toMatchObject({
      state: 'delayed',
      findings: [{ code: 'unavailable' }],
    })
  })

  it('comes back later when nothing answers', async () => {
    const elsewhere = { ...settings(), baseUrl: 'http://127.0.0.1:9' }
    expect(await mirror(history(1), elsewhere, ports())).toMatchObject({
      state: 'delayed',
      findings: [{ code: 'unavailable' }],
    })
  })

  it('ends between two calls when told to, and resumes', async () => {
    const stop = new AbortController()
    const steps = ports({ signal: stop.signal, onStep: () => stop.abort() })
    expect(await mirror(history(2), settings(), steps)).toMatchObject({
      state: 'delayed',
      commits: 1,
      findings: [{ code: 'interrupted' }],
    })
    expect(await mirror(history(2), settings(), ports())).toMatchObject({ state: 'done', commits: 2 })
  })
})

onGitHub('credentials and places', (github) => {
  it('stops at a revoked token, and never shows it', async () => {
    const settings = settingsFor(github())
    github().token = 'another'
    const outcome = await mirror(history(1), settings, ports())
    expect(outcome).toMatchObject({
      state: 'stopped',
      retryAt: null,
      findings: [{ code: 'token-refused', severity: 'stop' }],
    })
    expect(JSON.stringify(outcome)).not.toContain('github_pat')
  })

  it('stops when the token is revoked in the middle, and goes on with a new one', async () => {
    const settings = settingsFor(github())
    github().interfere = ({ operation }) => {
      if (operation === 'git/update-ref') github().token = 'github_pat_new'
      return null
    }
    expect(await mirror(history(2), settings, ports())).toMatchObject({
      state: 'stopped',
      findings: [{ code: 'token-refused' }],
    })
    github().interfere = () => null
    const renewed = { ...settings, auth: { token: 'github_pat_new' } }
    expect(await mirror(history(2), renewed, ports())).toMatchObject({ state: 'done' })
    expect(await log(github(), '%s')).toHaveLength(4)
  })

  it('stops when the token may not write', async () => {
    github().interfere = ({ operation }) =>
      operation.startsWith('git/create') ? refusal(403, 'Resource not accessible by personal access token') : null
    await github().state.repository.push('main', { 'README.md': 'Hello\n' })
    expect(await mirror(history(1), settingsFor(github()), ports())).toMatchObject({
      state: 'stopped',
      findings: [{ code: 'permission-missing' }],
    })
  })

  it('stops at a repository that is not there, or archived', async () => {
    const outcome = await mirror(history(1), settingsFor(github(), { repo: 'elsewhere' }), ports())
    expect(outcome).toMatchObject({ state: 'stopped', findings: [{ code: 'repository-not-found' }] })
    github().state.archived = true
    expect(await mirror(history(1), settingsFor(github()), ports())).toMatchObject({
      findings: [{ code: 'repository-archived' }],
    })
  })

  it('follows a renamed repository, and says so', async () => {
    github().state.formerRepo = 'old-policies'
    expect(await mirror(history(1), settingsFor(github(), { repo: 'old-policies' }), ports())).toMatchObject({
      state: 'done',
      commits: 1,
      findings: [{ code: 'repository-moved', details: ['kestrel-library/policies'] }],
    })
  })

  it('stops at an App that is not installed', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const auth = {
      appId: 1,
      privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
      installationId: 78,
    }
    expect(await mirror(history(1), settingsFor(github(), { auth }), ports())).toMatchObject({
      state: 'stopped',
      findings: [{ code: 'token-refused' }],
    })
  })

  it('lists everything wrong with the settings before any call', async () => {
    const settings = settingsFor(github(), {
      owner: 'not an owner',
      branch: 'a..b',
      labels: ['x'.repeat(51)],
      signing: { privateKey: 'no key' },
      auth: { token: '' },
    })
    const outcome = await mirror(history(1), settings, ports())
    expect(outcome).toMatchObject({ state: 'stopped', findings: [{ code: 'settings-invalid' }] })
    expect(outcome.findings[0]?.details).toHaveLength(5)
    expect(github().calls).toEqual([])
  })
})
