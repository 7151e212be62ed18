import { readFileSync } from 'node:fs'
import { buildSchema, type GraphQLSchema, graphql } from 'graphql'
import type { State } from './state.ts'

let schema: GraphQLSchema | null = null
function githubSchema(): GraphQLSchema {
  const file = new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema'))
  schema ??= buildSchema(readFileSync(file, 'utf8'), { assumeValidSDL: true })
  return schema
}

interface Page {
  title: string
  body: string
}

/** Runs a query against GitHub's own schema, which refuses unknown fields, arguments and types on both sides. */
export async function answerGraphql(state: State, source: string, variableValues: Record<string, unknown>) {
  const { owner, repo, discussions } = state
  const shown = discussions.map(({ created: _, by, ...discussion }) => ({
    ...discussion,
    authorAssociation: by,
    author: { __typename: 'User' },
  }))
  const find = (id: string) => discussions.find((discussion) => discussion.id === id)
  const rootValue = {
    repository: (args: { owner: string; name: string }) =>
      args.owner !== owner || args.name !== repo
        ? null
        : {
            id: 'R_1',
            hasDiscussionsEnabled: state.hasDiscussions,
            discussionCategories: { nodes: [{ id: 'DIC_1', slug: 'general' }] },
            discussions: ({ first, after }: { first: number; after: string | null }) => {
              const from = Number(after ?? 0)
              const newest = shown.toReversed()
              const pageInfo = { hasNextPage: newest.length > from + first, endCursor: String(from + first) }
              return { nodes: newest.slice(from, from + first), pageInfo }
            },
          },
    createDiscussion: ({ input }: { input: Page & { repositoryId: string; categoryId: string } }) => {
      if (input.repositoryId !== 'R_1' || input.categoryId !== 'DIC_1') throw new Error('Could not resolve to a node')
      const number = discussions.length + 1
      const url = `https://github.com/${owner}/${repo}/discussions/${number}`
      const made = {
        id: `D_${number}`,
        title: input.title,
        body: input.body,
        closed: false,
        url,
        created: number,
        by: 'MEMBER',
      }
      discussions.push(made)
      return { discussion: made }
    },
    updateDiscussion: ({ input }: { input: Page & { discussionId: string } }) => {
      const found = find(input.discussionId)
      Object.assign(found ?? {}, { title: input.title, body: input.body })
      return { discussion: found }
    },
    closeDiscussion: ({ input }: { input: { discussionId: string } }) => {
      const found = find(input.discussionId)
      Object.assign(found ?? {}, { closed: true })
      return { discussion: found }
    },
  }
  const result = await graphql({ schema: githubSchema(), source, rootValue, variableValues })
  if (result.errors !== undefined) throw new Error(result.errors.join('; '))
  return result
}
