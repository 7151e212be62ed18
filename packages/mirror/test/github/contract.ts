import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import type { Description, Operation } from './description.ts'

type Schema = Record<string, unknown>

/** A request as far as the description speaks of it. */
export interface Matched {
  operation: Operation
  parameters: Record<string, string>
}

/** Statuses that GitHub may give to any call, and that its description does not list for each. */
const ANYWHERE = [401, 403, 429, 500, 502, 503]

/** Checks requests and answers against GitHub's description, strictly: what it doesn't name is wrong. */
export class Contract {
  readonly #description: Description
  readonly #ajv = new Ajv({ strict: false, logger: false, allErrors: true, validateSchema: false })
  readonly #known = new Set<string>()
  readonly #compiled = new Map<unknown, ValidateFunction>()
  readonly #routes: { method: string; pattern: RegExp; names: string[]; operation: Operation }[]

  constructor(description: Description) {
    this.#description = description
    formats.default(this.#ajv)
    this.#routes = Object.entries(description.paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, operation]) => ({
        method,
        operation,
        ...this.#pattern(path, operation),
      })),
    )
    // The more is literal, the more it matches what was meant.
    this.#routes.sort((a, b) => a.names.length - b.names.length)
  }

  match(method: string, path: string): Matched | null {
    for (const { method: verb, pattern, names, operation } of this.#routes) {
      if (verb !== method.toLowerCase()) continue
      const found = path.match(pattern)
      if (found === null) continue
      const parameters = names.map((name, i) => [name, decodeURIComponent(found[i + 1] ?? '')])
      return { operation, parameters: Object.fromEntries(parameters) }
    }
    return null
  }

  /** Everything wrong with a request; [] if nothing is. */
  requestProblems(operation: Operation, query: URLSearchParams, body: unknown): string[] {
    const declared = this.#parameters(operation).filter((parameter) => parameter.in === 'query')
    const problems: string[] = []
    for (const [name, value] of query) {
      const parameter = declared.find((one) => one.name === name)
      if (parameter === undefined) problems.push(`unknown query parameter ${name}`)
      else
        problems.push(
          ...this.#against(parameter.schema, fromText(value, parameter.schema as Schema), `?${name}`, 'answer'),
        )
    }
    for (const { name, required } of declared)
      if (required === true && !query.has(String(name))) problems.push(`missing query parameter ${name}`)
    const schema = operation.requestBody?.content['application/json']?.schema
    if (schema !== undefined && body !== undefined) problems.push(...this.#against(schema, body, 'body', 'request'))
    else if (body !== undefined && Object.keys(body as object).length > 0) problems.push('a body where none belongs')
    else if (schema !== undefined && (operation.requestBody as { required?: boolean }).required)
      problems.push('no body')
    return problems
  }

  /** Everything wrong with an answer of the test server itself. */
  answerProblems(operation: Operation, status: number, body: unknown): string[] {
    const response = this.#resolve(operation.responses[String(status)]) as {
      content?: Record<string, { schema: unknown }>
    }
    if (response === undefined && ANYWHERE.includes(status))
      return this.#against({ $ref: '#/components/schemas/basic-error' }, body, 'answer', 'answer')
    if (response === undefined) return [`status ${status} is not one of ${Object.keys(operation.responses)}`]
    const schema = Object.values(response.content ?? {})[0]?.schema
    return schema === undefined ? [] : this.#against(schema, body, 'answer', 'answer')
  }

  /** GitHub's own example of an answer: a whole one, for the test server to put the truth into. */
  // biome-ignore lint/suspicious/noExplicitAny: JSON of GitHub's, validated before it is sent
  example(operationId: string, status: number): any {
    const operation = this.#routes.find((route) => route.operation.operationId === operationId)?.operation
    const response = this.#resolve(operation?.responses[String(status)]) as {
      content: Record<string, { examples: Record<string, unknown> }>
    }
    const examples = Object.values(response.content)[0]?.examples ?? {}
    return structuredClone((this.#resolve(Object.values(examples)[0]) as { value: unknown }).value)
  }

  #pattern(path: string, operation: Operation) {
    const many = new Set(
      this.#parameters(operation)
        .filter((one) => one['x-multi-segment'])
        .map((one) => one.name),
    )
    const names: string[] = []
    const source = path.replace(/\{([^}]+)\}|[.*+?^${}()|[\]\\]/g, (literal, name: string | undefined) => {
      if (name === undefined) return `\\${literal}`
      names.push(name)
      return many.has(name) || name === 'path' ? '(.+)' : '([^/]+)'
    })
    return { pattern: new RegExp(`^${source}$`), names }
  }

  #parameters(operation: Operation): Schema[] {
    return (operation.parameters ?? []).map((parameter) => this.#resolve(parameter) as Schema)
  }

  #resolve(value: unknown): unknown {
    const ref = (value as Schema | undefined)?.$ref
    if (typeof ref !== 'string') return value
    const [, , kind = '', name = ''] = ref.split('/')
    return this.#resolve(this.#description.components[kind]?.[name])
  }

  #against(schema: unknown, value: unknown, where: string, side: 'request' | 'answer'): string[] {
    const validate = this.#compiled.get(schema) ?? this.#ajv.compile(this.#translate(schema, side) as Schema)
    this.#compiled.set(schema, validate)
    if (validate(value)) return []
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${where}${instancePath} ${message} ${JSON.stringify(params)}`,
    )
  }

  /** OpenAPI 3.0's dialect as JSON Schema; in a request, properties that are not declared are wrong. */
  #translate(schema: unknown, side: 'request' | 'answer'): unknown {
    if (Array.isArray(schema)) return schema.map((one) => this.#translate(one, side))
    if (typeof schema !== 'object' || schema === null) return schema
    const { $ref, nullable, example: _, examples: __, properties, ...rest } = schema as Schema
    if (typeof $ref === 'string') {
      const id = `${side}:${$ref.split('/').at(-1)}`
      if (!this.#known.has(id)) {
        this.#known.add(id)
        this.#ajv.addSchema(this.#translate(this.#resolve({ $ref }), side) as Schema, id)
      }
      return { $ref: id }
    }
    const translated: Schema = {}
    for (const [key, value] of Object.entries(rest))
      translated[key] = key === 'enum' || key === 'required' || key === 'default' ? value : this.#translate(value, side)
    if (properties !== undefined) {
      translated.properties = Object.fromEntries(
        Object.entries(properties as Schema).map(([name, one]) => [name, this.#translate(one, side)]),
      )
      if (side === 'request') translated.additionalProperties ??= false
    }
    return nullable === true ? { anyOf: [{ type: 'null' }, translated] } : translated
  }
}

/** A query's value as the type that its parameter has. */
function fromText(value: string, schema: Schema): unknown {
  if (schema.type === 'integer') return Number(value)
  if (schema.type === 'boolean') return value === 'true'
  return value
}
