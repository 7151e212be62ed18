import { generateKeyPairSync } from 'node:crypto'
import { expect, it } from 'vitest'
import { type MirrorStep, mirror, planFiles } from '../src/index.ts'
import { comparison, history, policyText, ports, publication, rendition, settingsFor } from './fixture.ts'
import { files, log, onGitHub } from './harness.ts'

onGitHub('a first run', (github) => {
  it('tells fifty versions in order, with their real dates, one commit an event', async () => {
    const publications = history(50, {}, (version) => version % 10 === 2)
    const outcome = await mirror(publications, settingsFor(github()), ports())
    expect(outcome).toMatchObject({ state: 'done', commits: 55, findings: [] })

    const told = await log(github(), '%aI %cI %an <%ae> %s')
    expect(told).toHaveLength(56)
    expect(told.slice(0, 4)).toEqual([
      '2020-03-01T10:00:00+01:00 2020-03-01T10:00:00+01:00 Kestrel Library <privacy@kestrel.example> Begin the mirror of published policies',
      '2020-03-01T10:00:00+01:00 2020-03-01T10:00:00+01:00 Kestrel Library <privacy@kestrel.example> Bring version 1 of Privacy policy into force',
      '2020-04-01T11:00:00+02:00 2020-04-01T11:00:00+02:00 Kestrel Library <privacy@kestrel.example> Announce version 2 of Privacy policy',
      '2020-05-01T11:00:00+02:00 2020-05-01T11:00:00+02:00 Kestrel Library <privacy@kestrel.example> Bring version 2 of Privacy policy into force',
    ])
    expect(await github().state.repository.git(['fsck', '--strict', '--full', '--no-progress'])).toBe('')
    // The history of the text in force is that of one file.
    const { repository } = github().state
    expect(
      (await repository.line(['log', '--format=%s', 'main', '--', 'privacy/policy.en.md'])).split('\n'),
    ).toHaveLength(50)
    expect(await repository.git(['show', 'privacy/v7:privacy/policy.en.md'])).toBe(policyText(7, 'en'))
    expect(github().state.releases.map(({ tag_name }) => tag_name)).toEqual(
      Array.from({ length: 50 }, (_, i) => `privacy/v${i + 1}`),
    )
    expect(github().state.releases.filter(({ make_latest }) => make_latest === 'true')).toHaveLength(1)

    const content = await files(github())
    content.delete('README.md')
    expect([...content].map(([path, text]) => ({ path, content: text }))).toEqual(planFiles(publications))
  })

  it('takes three writes for an event, so that an hour’s limit carries a long history', async () => {
    await mirror(history(3), settingsFor(github()), ports())
    const writes = github().calls.filter((operation) => /create-(tree|commit|blob)|update-ref/.test(operation))
    expect(writes).toHaveLength(5 * 3)
  })

  it('begins its own branch beside the work that is there', async () => {
    await github().state.repository.push('main', { 'app.js': 'run()\n' })
    const outcome = await mirror(history(1), settingsFor(github(), { branch: 'policies' }), ports())
    expect(outcome).toMatchObject({ state: 'done', branch: 'policies', commits: 1 })
    expect([...(await files(github(), 'policies')).keys()].every((path) => path.startsWith('privacy/'))).toBe(true)
    expect(await log(github(), '%s')).toEqual(['Someone else’s work'])
  })

  it('joins a branch that holds other work, and leaves that alone', async () => {
    await github().state.repository.push('main', { 'README.md': 'Ours\n', 'docs/a.md': 'A\n' })
    await mirror(history(2), settingsFor(github()), ports())
    const content = await files(github())
    expect([content.get('README.md'), content.get('docs/a.md')]).toEqual(['Ours\n', 'A\n'])
    expect(content.get('privacy/policy.en.md')).toBe(policyText(2, 'en'))
  })

  it('tells everything anew on a branch that the settings name instead', async () => {
    await mirror(history(1), settingsFor(github()), ports())
    const outcome = await mirror(history(1), settingsFor(github(), { branch: 'policies' }), ports())
    expect(outcome).toMatchObject({ state: 'done', branch: 'policies', commits: 1, findings: [] })
  })

  it('makes a branch in an empty repository whose default branch has another name', async () => {
    const outcome = await mirror(history(1), settingsFor(github(), { branch: 'policies' }), ports())
    expect(outcome).toMatchObject({ state: 'done', branch: 'policies' })
    expect(await log(github(), '%s', 'policies')).toEqual(['Bring version 1 of Privacy policy into force'])
  })

  it('asks nothing when nothing was published', async () => {
    expect(await mirror([], settingsFor(github()), ports())).toMatchObject({ state: 'done', commits: 0, head: null })
    expect(github().calls).toEqual([])
  })
})

onGitHub('a later run', (github) => {
  it('adds nothing when everything is there', async () => {
    const first = await mirror(history(2), settingsFor(github()), ports())
    const before = github().calls.length
    const again = await mirror(history(2), settingsFor(github()), ports({ lastHead: first.head }))
    expect(again).toMatchObject({ state: 'done', commits: 0, head: first.head })
    expect(github().calls.slice(before)).toEqual([
      'repos/get',
      'repos/get-branch',
      'repos/list-commits',
      'git/list-matching-refs',
      'repos/list-releases',
    ])
  })

  it('tells what it did, step by step', async () => {
    const steps: MirrorStep[] = []
    await mirror(history(1), settingsFor(github()), ports({ onStep: (step) => void steps.push(step) }))
    expect(steps.map(({ what, publication }) => `${what} ${publication}`)).toEqual([
      'commit event-1-in-force',
      'tag event-1-in-force',
      'release event-1-in-force',
    ])
  })

  it('tells of postponing and withdrawing, and leaves the text in force alone', async () => {
    const events = [
      ...history(1),
      publication(2, 'announced', '2021-01-01T09:00:00Z', { effectiveAt: new Date('2021-03-01T00:00:00Z') }),
      publication(2, 'postponed', '2021-02-01T09:00:00Z', {
        effectiveAt: new Date('2021-05-01T00:00:00Z'),
        reason: 'Mail was down',
      }),
      publication(2, 'withdrawn', '2021-02-02T09:00:00Z', { effectiveAt: new Date('2021-05-01T00:00:00Z') }),
    ]
    for (let told = 1; told <= events.length; told += 1)
      await mirror(events.slice(0, told), settingsFor(github()), ports())
    const content = await files(github())
    expect(content.get('privacy/policy.en.md')).toBe(policyText(1, 'en'))
    expect(content.get('privacy/CHANGELOG.md')).toContain(
      'Postponed on 1 February 2021, 10:00 Brussels, to take effect on 1 May 2021, 02:00 Brussels. Reason: Mail was down',
    )
    expect(content.get('privacy/CHANGELOG.md')).toContain('Withdrawn on 2 February 2021')
    expect(github().state.releases).toHaveLength(1)
  })

  it('removes the text in a language that was given up, and keeps it in the old version', async () => {
    const [first] = history(1)
    const second = publication(2, 'in-force', '2021-01-01T09:00:00Z', {
      renditions: [rendition(2, 'en')],
      comparison: { en: comparison(2, 'en') },
    })
    await mirror([first as never, second], settingsFor(github()), ports())
    const content = await files(github())
    expect(content.has('privacy/policy.nl.md')).toBe(false)
    expect(content.has('privacy/versions/1/policy.nl.md')).toBe(true)
  })

  it('fills in an older policy’s history afterwards, with its dates', async () => {
    const cookies = history(2, { slug: 'cookies' }).map((event) => ({ ...event, id: `cookies-${event.id}` }))
    await mirror(history(2), settingsFor(github()), ports())
    await mirror([...history(2), ...cookies], settingsFor(github()), ports())
    expect((await log(github(), '%ad %s')).at(-1)).toMatch(/^Fri May 1 .* 2020 .* Bring version 2/)
    expect(planFiles([...history(2), ...cookies]).length + 1).toBe((await files(github())).size)
  })

  it('puts a forgotten event in its place: the text in force stays the newest', async () => {
    const all = history(3)
    const without = all.filter(({ version }) => version !== 2)
    await mirror(without, settingsFor(github()), ports())
    await mirror(all, settingsFor(github()), ports())
    const content = await files(github())
    content.delete('README.md')
    expect([...content].map(([path, text]) => ({ path, content: text }))).toEqual(planFiles(all))
  })

  it('sends a large text by itself', async () => {
    const markdown = `# Long\n\n${'All of it matters. '.repeat(20_000)}\n`
    const { createHash } = await import('node:crypto')
    const sha256 = createHash('sha256').update(markdown).digest('hex')
    const event = publication(1, 'in-force', '2021-01-01T09:00:00Z', {
      renditions: [{ language: 'en', markdown, sha256 }],
    })
    await mirror([event], settingsFor(github()), ports())
    expect(github().calls).toContain('git/create-blob')
    expect((await files(github())).get('privacy/policy.en.md')).toBe(markdown)
  })
})

onGitHub('signing', (github) => {
  it('signs every commit and tag so that git verifies them', async () => {
    const { privateKey } = generateKeyPairSync('ed25519')
    const signing = { privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString() }
    const outcome = await mirror(history(2), settingsFor(github(), { signing }), ports())
    expect(outcome).toMatchObject({ state: 'done', findings: [] })
    const { repository } = github().state
    const { readSigner } = await import('../src/git/ssh-signature.ts')
    const { writeFile } = await import('node:fs/promises')
    const allowed = `${repository.folder}/allowed`
    await writeFile(allowed, `privacy@kestrel.example ${readSigner(signing.privateKey)?.publicKey}\n`)
    const config = ['-c', 'gpg.format=ssh', '-c', `gpg.ssh.allowedSignersFile=${allowed}`]
    // The empty repository's first commit is the contents API's, which signs nothing.
    expect((await repository.line([...config, 'log', '--format=%G?', 'main'])).split('\n')).toEqual([
      'G',
      'G',
      'G',
      'N',
    ])
    await repository.git([...config, 'verify-tag', 'privacy/v1', 'privacy/v2'])
    expect(await repository.git(['fsck', '--strict', '--full', '--no-progress'])).toBe('')
  })
})

onGitHub('other doors', (github) => {
  it('goes through GitHub Enterprise’s address', async () => {
    const outcome = await mirror(history(1), settingsFor(github(), { baseUrl: `${github().url}/api/v3` }), ports())
    expect(outcome).toMatchObject({ state: 'done', commits: 1 })
  })

  it('signs in as a GitHub App', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const auth = {
      appId: 12345,
      privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
      installationId: 77,
    }
    const outcome = await mirror(history(1), settingsFor(github(), { auth }), ports())
    expect(outcome).toMatchObject({ state: 'done', commits: 1 })
    expect(github().calls[0]).toBe('apps/create-installation-access-token')
  })
})
