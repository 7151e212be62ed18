import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { BareRepository } from './bare-repository.ts'
import { Contract } from './contract.ts'
import type { Description } from './description.ts'
import { gitData } from './git-data.ts'
import { answerGraphql } from './graphql.ts'
import { repositoryApi } from './repository-api.ts'
import { type Answer, refusal, type State } from './state.ts'

/** One call, as a test may interfere with it. */
export interface Call {
  /** GitHub's name of the operation, as `git/create-commit`. */
  operation: string
  /** Calls before this one. */
  number: number
}

type Cut = 'cut' | 'half' | 'silence'

/** What a test does to a call: answers in GitHub's place; or, once the call was carried out,
 * cuts the line, breaks off the answer, or stays silent. */
export type Interference = Answer | Cut | null

const handlers = { ...gitData, ...repositoryApi }
/** GitHub Enterprise's prefix: the server answers with it and without. */
const PREFIX = '/api/v3'

/**
 * GitHub for tests: true git objects in a bare repository, behind the REST calls that the mirror uses. Each request
 * and each answer is checked against GitHub's own description; what doesn't fit is in `violations`.
 */
export class GitHubServer {
  readonly state: State
  readonly calls: string[] = []
  readonly violations: string[] = []
  token = 'github_pat_valid'
  /** Called before each call is carried out. */
  interfere: (call: Call) => Promise<Interference> | Interference = () => null
  readonly #http: Server

  private constructor(state: State) {
    this.state = state
    this.#http = createServer((request, response) => void this.#serve(request, response))
  }

  static async start(description: Description, options: Partial<State> = {}): Promise<GitHubServer> {
    const defaultBranch = options.defaultBranch ?? 'main'
    const server = new GitHubServer({
      repository: await BareRepository.create(defaultBranch),
      contract: contractOf(description),
      owner: 'kestrel-library',
      repo: 'policies',
      formerRepo: null,
      defaultBranch,
      renamed: new Map(),
      isPrivate: false,
      archived: false,
      hasIssues: true,
      hasDiscussions: true,
      discussions: [],
      canPush: true,
      scopes: null,
      protectedRefs: new Set(),
      installation: { contents: 'write', metadata: 'read' },
      releases: [],
      issues: [],
      ...options,
    })
    await new Promise<void>((resolve) => server.#http.listen(0, '127.0.0.1', resolve))
    return server
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.#http.closeAllConnections()
    await new Promise((resolve) => this.#http.close(resolve))
    await this.state.repository.remove()
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString('utf8')
    const answer = await this.#answer(request, text === '' ? undefined : JSON.parse(text)).catch((error: unknown) => {
      this.violations.push(`${request.method} ${request.url}: ${error}`)
      return refusal(500, 'The test server failed')
    })
    if (answer === 'silence') return
    if (answer === 'cut' || answer === 'half') {
      if (answer === 'half')
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 }).write('{"sha": ')
      response.destroy()
      return
    }
    response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers })
    response.end(JSON.stringify(answer.body))
  }

  async #answer(request: IncomingMessage, body: unknown): Promise<Answer | Cut> {
    const url = new URL(request.url ?? '/', this.url)
    const { owner, repo, contract } = this.state
    if (url.pathname === '/graphql' || url.pathname === '/api/graphql')
      return this.#graphql(body as { query: string; variables: Record<string, unknown> })
    const origin = url.pathname.startsWith(`${PREFIX}/`) ? `${this.url}${PREFIX}` : this.url
    // A redirect of GitHub's names the repository by its number.
    const path = url.pathname.replace(PREFIX, '').replace(/^\/repositories\/\d+(?=\/|$)/, `/repos/${owner}/${repo}`)
    const matched = contract.match(request.method ?? '', path)
    if (matched === null) throw new Error('no such operation')
    const { operation, parameters } = matched
    const problems = contract.requestProblems(operation, url.searchParams, body)
    if (problems.length > 0) throw new Error(problems.join('; '))
    const interference = await this.interfere({ operation: operation.operationId, number: this.calls.length })
    this.calls.push(operation.operationId)
    const answer =
      interference !== null && typeof interference === 'object'
        ? interference
        : await this.#carryOut(matched, request, url, body, origin)
    const wrong = contract.answerProblems(operation, answer.status, JSON.parse(JSON.stringify(answer.body)))
    if (wrong.length > 0)
      throw new Error(
        `${operation.operationId} answers ${answer.status}: ${wrong.join('; ')} ${JSON.stringify(parameters)}`,
      )
    return typeof interference === 'string' ? interference : answer
  }

  /** GraphQL has a schema instead of a description; the operation's name is the field that is asked for. */
  async #graphql({ query, variables }: { query: string; variables: Record<string, unknown> }): Promise<Answer | Cut> {
    const operation = `graphql/${query.match(/\{\s*(\w+)/)?.[1]}`
    const interference = await this.interfere({ operation, number: this.calls.length })
    this.calls.push(operation)
    if (typeof interference === 'object' && interference !== null) return interference
    const answer = { status: 200, body: await answerGraphql(this.state, query, variables) }
    return typeof interference === 'string' ? interference : answer
  }

  async #carryOut(
    { operation, parameters }: NonNullable<ReturnType<Contract['match']>>,
    request: IncomingMessage,
    { searchParams: query }: URL,
    body: unknown,
    origin: string,
  ): Promise<Answer> {
    const { authorization = '' } = request.headers
    const isApp = operation.operationId.startsWith('apps/')
    const accepted = [`token ${this.token}`, `bearer ${this.token}`, 'token ghs_installation']
    // An App signs a short-lived JWT of three parts.
    if (isApp ? !/^bearer \S+\.\S+\.\S+$/i.test(authorization) : !accepted.includes(authorization))
      return refusal(401, 'Bad credentials')
    if (parameters.repo !== undefined && parameters.repo === this.state.formerRepo)
      return { ...refusal(301, 'Moved Permanently'), headers: { location: `${origin}/repositories/1296269` } }
    if (parameters.owner !== undefined && parameters.repo !== this.state.repo) return refusal(404, 'Not Found')
    if (this.state.archived && request.method !== 'GET') return refusal(403, 'Repository was archived so is read-only.')
    const handler = handlers[operation.operationId]
    if (handler === undefined) throw new Error(`the test server doesn't know ${operation.operationId}`)
    return handler(this.state, { parameters, query, body, origin })
  }
}

/** Compiling schemas takes longer than a test: once per description. */
const contracts = new WeakMap<Description, Contract>()
function contractOf(description: Description): Contract {
  const known = contracts.get(description) ?? new Contract(description)
  contracts.set(description, known)
  return known
}
