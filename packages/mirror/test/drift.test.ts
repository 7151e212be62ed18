import { expect, it } from 'vitest'
import { drift, mirror } from '../src/index.ts'
import { history, ports, publication, settingsFor } from './fixture.ts'
import { onGitHub } from './harness.ts'

onGitHub('the drift check', (github) => {
  const check = (publications = history(2)) => drift(publications, settingsFor(github()), ports())
  const odd = async (publications = history(2)) =>
    (await check(publications)).files.filter(({ state }) => state !== 'same')

  it('finds nothing after a run, and changes nothing', async () => {
    await mirror(history(2), settingsFor(github()), ports())
    const before = github().calls.length
    const result = await check()
    expect(result).toMatchObject({ state: 'same', pending: [], findings: [] })
    expect(result.files).toHaveLength(15)
    expect(
      github()
        .calls.slice(before)
        .filter((operation) => !/get|list/.test(operation)),
    ).toEqual([])
  })

  it('names each file that was changed, removed or added', async () => {
    await mirror(history(2), settingsFor(github()), ports())
    await github().state.repository.push('main', {
      'privacy/policy.en.md': 'We sell it all.\n',
      'privacy/versions/1/README.md': null,
      'privacy/versions/3/policy.en.md': 'Never published.\n',
      'privacy/versions/2/comparison.en.md': 'Nothing changed.\n',
      'notes.md': 'Not ours\n',
    })
    expect((await check()).state).toBe('different')
    expect(await odd()).toEqual([
      { path: 'privacy/policy.en.md', state: 'changed' },
      { path: 'privacy/versions/1/README.md', state: 'missing' },
      { path: 'privacy/versions/2/comparison.en.md', state: 'changed' },
      { path: 'privacy/versions/3/policy.en.md', state: 'extra' },
    ])
  })

  it('tells what is only not told yet from what differs', async () => {
    await mirror(history(2).slice(0, 2), settingsFor(github()), ports())
    expect(await check()).toMatchObject({ state: 'same', pending: ['event-2-in-force'] })
  })

  it('calls what the mirror itself once worded otherwise an older rendering', async () => {
    await mirror(history(2), settingsFor(github()), ports())
    // The same events as a later release would show them.
    const renamed = history(2, { titles: { en: 'Privacy notice', nl: 'Privacyverklaring' } })
    expect((await check(renamed)).state).toBe('same')
    expect((await odd(renamed)).map(({ state }) => state)).toEqual(Array(5).fill('older-rendering'))
  })

  it('sees a text that the database and GitHub give differently, though the mirror wrote it', async () => {
    await mirror(history(1), settingsFor(github()), ports())
    const other = history(1).map((event) => ({
      ...event,
      renditions: publication(9, 'in-force', '2021-01-01T00:00:00Z').renditions,
    }))
    expect(await odd(other)).toContainEqual({ path: 'privacy/policy.en.md', state: 'changed' })
  })

  it('sees a tag that was moved or deleted', async () => {
    const { repository } = github().state
    await mirror(history(3), settingsFor(github()), ports())
    await repository.git([
      'update-ref',
      'refs/tags/privacy/v2',
      (await repository.resolve('refs/tags/privacy/v3')) ?? '',
    ])
    await repository.git(['update-ref', '-d', 'refs/tags/privacy/v1'])
    expect(await check(history(3))).toMatchObject({
      state: 'different',
      findings: [{ code: 'tag-moved', details: ['privacy/v1', 'privacy/v2'] }],
    })
    // The mirror moves no tag; one that is gone it makes anew.
    await repository.git(['update-ref', '-d', 'refs/tags/privacy/v2'])
    await mirror(history(3), settingsFor(github()), ports())
    expect(await check(history(3))).toMatchObject({ state: 'same', findings: [] })
  })

  it('says that it doesn’t know when GitHub can’t be asked', async () => {
    github().token = 'another'
    expect(await drift(history(1), { ...settingsFor(github()), auth: { token: 'revoked' } }, ports())).toMatchObject({
      state: 'unknown',
      findings: [{ code: 'token-refused' }],
    })
  })

  it('sees a rewritten history', async () => {
    const { head } = await mirror(history(2), settingsFor(github()), ports())
    await github().state.repository.git(['update-ref', 'refs/heads/main', `${head}~1`])
    expect(await drift(history(2), settingsFor(github()), ports({ lastHead: head }))).toMatchObject({
      state: 'different',
      findings: [{ code: 'history-rewritten' }],
    })
  })
})
