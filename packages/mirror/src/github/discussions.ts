import type { CommentPlace, CommentPlaces } from '../comments.ts'
import { INSIDE } from './page-calls.ts'
import type { Remote } from './remote.ts'

/** The queries are checked against GitHub's own schema in the tests. */
const LIST = `query ($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    id
    hasDiscussionsEnabled
    discussionCategories(first: 100) { nodes { id slug } }
    discussions(first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { id title body closed url authorAssociation author { __typename } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

export const OPEN = `mutation ($repositoryId: ID!, $categoryId: ID!, $title: String!, $body: String!) {
  createDiscussion(input: { repositoryId: $repositoryId, categoryId: $categoryId, title: $title, body: $body }) {
    discussion { url }
  }
}`

export const UPDATE = `mutation ($id: ID!, $title: String!, $body: String!) {
  updateDiscussion(input: { discussionId: $id, title: $title, body: $body }) { discussion { url } }
}`

export const CLOSE = `mutation ($id: ID!) {
  closeDiscussion(input: { discussionId: $id, reason: RESOLVED }) { discussion { url } }
}`

interface Node {
  id: string
  title: string
  body: string
  closed: boolean
  url: string
  authorAssociation: string
  author: { __typename: string } | null
}

interface Listed {
  repository: {
    id: string
    hasDiscussionsEnabled: boolean
    discussionCategories: { nodes: { id: string; slug: string }[] }
    discussions: {
      nodes: Node[]
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
    }
  } | null
}

/** Discussions as places for comment. Only GraphQL has them. */
export function discussions(remote: Remote, category = 'general'): CommentPlaces<CommentPlace & { id: string }> {
  let ids: { repositoryId: string; categoryId: string } | null = null
  return {
    async list() {
      const found: (CommentPlace & { id: string })[] = []
      let after: string | null = null
      do {
        const page: Listed | null = await remote.pages.graphql<Listed>(LIST, { ...remote.pages.name, after }, 'retried')
        const repository: Listed['repository'] = page?.repository ?? null
        const categoryId = repository?.discussionCategories.nodes.find(({ slug }) => slug === category)?.id
        if (!repository?.hasDiscussionsEnabled || categoryId === undefined) return null
        ids = { repositoryId: repository.id, categoryId }
        const { nodes, pageInfo }: NonNullable<Listed['repository']>['discussions'] = repository.discussions
        const own = nodes.filter((node) => INSIDE.includes(node.authorAssociation) || node.author?.__typename === 'Bot')
        found.push(...own.map(({ id, title, body, closed, url }) => ({ id, title, body, url, open: !closed })))
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null
      } while (after !== null)
      return found
    },
    async open(page) {
      if (ids === null) return null
      const made = await remote.pages.graphql<{ createDiscussion: { discussion: { url: string } } }>(
        OPEN,
        { ...ids, ...page },
        'once',
      )
      return made?.createDiscussion.discussion.url ?? null
    },
    async update({ id }, page, close) {
      await remote.pages.graphql(UPDATE, { id, ...page }, 'retried')
      // Last: an open one is found again after a crash in between.
      if (close) await remote.pages.graphql(CLOSE, { id }, 'retried')
    },
  }
}
