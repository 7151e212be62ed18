import { describe, expect, it } from 'vitest'
import { Contract } from './github/contract.ts'
import { githubDescription } from './github/description.ts'

const description = await githubDescription()

describe.skipIf(description === null)('the check against GitHub’s description', () => {
  const contract = description === null ? null : new Contract(description)
  const problems = (method: string, address: string, body?: unknown) => {
    const url = new URL(address, 'https://api.github.com')
    const matched = contract?.match(method, url.pathname)
    return matched ? contract?.requestProblems(matched.operation, url.searchParams, body) : 'no such operation'
  }
  const commit = { message: 'Hello', tree: 'a'.repeat(40), parents: [] }

  it('accepts what GitHub accepts', () => {
    expect(problems('POST', '/repos/o/r/git/commits', commit)).toEqual([])
    expect(problems('GET', '/repos/o/r/commits?sha=main&per_page=100')).toEqual([])
    expect(contract?.match('GET', '/repos/o/r/git/matching-refs/tags/privacy/v')?.parameters.ref).toBe('tags/privacy/v')
  })

  it.each([
    ['a wrong path', 'POST', '/repos/o/r/git/commit', commit],
    ['a wrong method', 'PUT', '/repos/o/r/git/commits', commit],
    ['an unknown parameter', 'GET', '/repos/o/r/commits?branch=main', undefined],
    ['a parameter of another type', 'GET', '/repos/o/r/commits?per_page=many', undefined],
    ['no body', 'POST', '/repos/o/r/git/commits', undefined],
    ['an unknown field', 'POST', '/repos/o/r/git/commits', { ...commit, force: true }],
    [
      'an unknown field further down',
      'POST',
      '/repos/o/r/git/commits',
      { ...commit, author: { name: 'A', email: 'a@b.example', zone: 'UTC' } },
    ],
    ['a missing field', 'POST', '/repos/o/r/git/commits', { message: 'Hello' }],
    ['a field of another type', 'POST', '/repos/o/r/git/commits', { ...commit, parents: 'none' }],
    ['a word that is not on the list', 'PATCH', '/repos/o/r/issues/1', { state: 'finished' }],
    [
      'a date that is none',
      'POST',
      '/repos/o/r/git/commits',
      { ...commit, author: { name: 'A', email: 'a@b.example', date: 'yesterday' } },
    ],
  ])('refuses %s', (_what, method, address, body) => {
    expect(problems(method, address, body)).not.toEqual([])
  })

  it('refuses answers that GitHub would not give', () => {
    const operation = contract?.match('POST', '/repos/o/r/git/blobs')?.operation
    if (operation === undefined) throw new Error('no such operation')
    expect(contract?.answerProblems(operation, 201, { sha: 'a', url: 'https://api.github.com/b' })).toEqual([])
    expect(contract?.answerProblems(operation, 201, { sha: 1 })).not.toEqual([])
    expect(contract?.answerProblems(operation, 204, {})).not.toEqual([])
  })
})
