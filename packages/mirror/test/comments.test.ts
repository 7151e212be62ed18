import { expect, it } from 'vitest'
import { mirror, type Publication } from '../src/index.ts'
import { history, ports, publication, settingsFor } from './fixture.ts'
import { refusal } from './github/state.ts'
import { onGitHub } from './harness.ts'

const effectiveAt = new Date('2026-12-01T00:00:00Z')
const announced = publication(2, 'announced', '2026-10-15T09:00:00Z', { effectiveAt })

onGitHub('an issue for public comment', (github) => {
  const run = (publications: Publication[], now = '2026-11-01T12:00:00Z') =>
    mirror(
      publications,
      settingsFor(github(), { publicComment: 'issue', labels: ['policy change'] }),
      ports({ now: () => new Date(now) }),
    )

  it('opens with the announcement, once', async () => {
    await run([...history(1), announced])
    await run([...history(1), announced])
    expect(github().state.issues).toHaveLength(1)
    const [issue] = github().state.issues
    expect(issue).toMatchObject({
      state: 'open',
      labels: ['policy change'],
      title: 'Comment on version 2 of Privacy policy (takes effect on 1 December 2026)',
    })
    expect(issue?.body).toContain(
      'https://github.com/kestrel-library/policies/blob/main/privacy/versions/2/comparison.en.md',
    )
  })

  it('is told of a new date, and is not touched otherwise', async () => {
    await run([...history(1), announced])
    const postponed = publication(2, 'postponed', '2026-11-02T09:00:00Z', {
      effectiveAt: new Date('2027-01-01T00:00:00Z'),
    })
    await run([...history(1), announced, postponed])
    await run([...history(1), announced, postponed])
    expect(github().state.issues[0]?.title).toContain('takes effect on 1 January 2027')
    expect(github().calls.filter((operation) => operation === 'issues/update')).toHaveLength(1)
  })

  it.each(['in-force', 'withdrawn'] as const)('closes when the version is %s', async (event) => {
    await run([...history(1), announced])
    await run(
      [...history(1), announced, publication(2, event, '2026-12-01T00:00:00Z', { effectiveAt })],
      '2026-12-01T00:01:00Z',
    )
    expect(github().state.issues).toMatchObject([{ state: 'closed', state_reason: 'completed' }])
    expect(github().state.issues[0]?.body).toContain('Comments are closed.')
  })

  it('stays closed when someone closed it', async () => {
    await run([...history(1), announced])
    Object.assign(github().state.issues[0] ?? {}, { state: 'closed' })
    await run([...history(1), announced])
    expect(github().state.issues).toMatchObject([{ state: 'closed' }])
  })

  it('is not a stranger’s, who wrote the same mark', async () => {
    const mark = '<!-- fair-notice: privacy version 2 -->'
    const stranger = {
      number: 1,
      title: 'Official!',
      body: mark,
      labels: [],
      state: 'open',
      state_reason: null,
      author_association: 'NONE',
    }
    github().state.issues.push(stranger)
    await run([...history(1), announced])
    expect(github().state.issues.map(({ title }) => title)).toEqual([
      'Official!',
      expect.stringMatching(/^Comment on version 2/),
    ])
  })

  it('is opened later when GitHub asks to wait', async () => {
    github().interfere = ({ operation }) =>
      operation === 'issues/create'
        ? { ...refusal(403, 'You have exceeded a secondary rate limit.'), headers: { 'retry-after': '900' } }
        : null
    expect(await run([...history(1), announced])).toMatchObject({
      state: 'delayed',
      commits: 2,
      findings: [{ code: 'rate-limited' }],
    })
  })

  it('is not opened for versions of the past', async () => {
    await run(history(3))
    expect(github().state.issues).toEqual([])
  })

  it('holds up nothing where issues are switched off', async () => {
    github().state.hasIssues = false
    expect(await run([...history(1), announced])).toMatchObject({
      state: 'done',
      commits: 2,
      findings: [{ code: 'comment-refused' }],
    })
  })

  it('is not opened twice by a server error after the work was done', async () => {
    let cut = false
    github().interfere = ({ operation }) => {
      if (operation !== 'issues/create' || cut) return null
      cut = true
      return 'cut'
    }
    expect(await run([...history(1), announced])).toMatchObject({ state: 'delayed' })
    expect(await run([...history(1), announced])).toMatchObject({ state: 'done' })
    expect(github().state.issues).toHaveLength(1)
  })
})

onGitHub('a discussion for public comment', (github) => {
  const run = (publications: Publication[], more = {}) =>
    mirror(publications, settingsFor(github(), { publicComment: 'discussion', ...more }), ports())
  const graphql = () => github().calls.filter((operation) => operation.startsWith('graphql/'))

  it('opens with the announcement, follows a new date, and closes at the end', async () => {
    await run([...history(1), announced])
    await run([...history(1), announced])
    expect(github().state.discussions).toMatchObject([
      { closed: false, title: expect.stringContaining('1 December 2026') },
    ])
    const postponed = publication(2, 'postponed', '2026-10-20T09:00:00Z', {
      effectiveAt: new Date('2027-01-01T00:00:00Z'),
    })
    await run([...history(1), announced, postponed])
    expect(github().state.discussions).toMatchObject([
      { closed: false, title: expect.stringContaining('1 January 2027') },
    ])
    await run([...history(1), announced, postponed, publication(2, 'withdrawn', '2026-10-21T09:00:00Z')])
    expect(github().state.discussions).toMatchObject([
      { closed: true, body: expect.stringContaining('Comments are closed.') },
    ])
    expect(graphql()).toEqual([
      'graphql/repository',
      'graphql/createDiscussion',
      'graphql/repository',
      'graphql/repository',
      'graphql/updateDiscussion',
      'graphql/repository',
      'graphql/updateDiscussion',
      'graphql/closeDiscussion',
    ])
  })

  it('is found among many', async () => {
    await run([...history(1), announced])
    const others = Array.from({ length: 150 }, (_, i) => ({
      id: `X_${i}`,
      title: 'Else',
      body: 'Else',
      closed: false,
      url: 'https://github.com/x',
      created: i + 2,
      by: 'NONE',
    }))
    github().state.discussions.push(...others)
    await run([...history(1), announced])
    expect(github().state.discussions.filter(({ title }) => title.startsWith('Comment on'))).toHaveLength(1)
  })

  it.each([
    ['switched off', () => Object.assign(github().state, { hasDiscussions: false }), {}],
    ['without the category', () => {}, { discussionCategory: 'policy' }],
    [
      'not permitted',
      () => {
        github().interfere = ({ operation }) =>
          operation.startsWith('graphql/')
            ? {
                status: 200,
                body: {
                  data: null,
                  errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
                },
              }
            : null
      },
      {},
    ],
  ])('holds up nothing where discussions are %s', async (_what, prepare, more) => {
    prepare()
    expect(await run([...history(1), announced], more)).toMatchObject({
      state: 'done',
      commits: 2,
      findings: [{ code: 'comment-refused' }],
    })
  })
})
