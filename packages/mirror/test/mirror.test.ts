import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mirror } from '../src/index.ts'
import { history, ports, settingsFor } from './fixture.ts'
import { githubDescription } from './github/description.ts'
import { GitHubServer } from './github/server.ts'

const description = await githubDescription()

describe.skipIf(description === null)('mirror', () => {
  let server: GitHubServer
  beforeEach(async () => {
    server = await GitHubServer.start(description as never)
  })
  afterEach(async () => {
    expect(server.violations).toEqual([])
    await server.stop()
  })

  it('fills an empty repository', async () => {
    const outcome = await mirror(history(3), settingsFor(server), ports())
    console.log(outcome, server.calls.length, server.calls, server.violations)
    const { repository } = server.state
    console.log(await repository.git(['log', '--stat', '--format=fuller', 'main']))
    console.log(await repository.git(['fsck', '--strict', '--full']))
    console.log(await repository.git(['show', 'privacy/v3']))
    console.log(await repository.git(['show', 'main:privacy/CHANGELOG.md']))
  })
})
