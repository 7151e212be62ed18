import { createRoute, type RouteConfig, z } from '@hono/zod-openapi'
import { ProblemDetails } from './schemas.ts'

type Described = Pick<RouteConfig, 'method' | 'path' | 'summary'> & { request?: NonNullable<RouteConfig['request']> }

const problemContent = {
  description: 'What blocks it, everything at once',
  content: { 'application/problem+json': { schema: ProblemDetails } },
}

/** A route with one JSON answer, and RFC 9457 problems for the rest. */
export const route = <const D extends Described, S extends z.ZodType>(
  described: D,
  answer: S,
  status: 200 | 201 = 200,
) => {
  const responses = {
    [status]: { description: 'Done', content: { 'application/json': { schema: answer } } },
    default: problemContent,
  }
  return createRoute({ security: [{ bearer: [] }], ...described, responses })
}

export const json = <S extends z.ZodType>(schema: S) => ({
  content: { 'application/json': { schema } },
  required: true,
})

/** A body of several media types is `required: false`: the router would read each of them as JSON otherwise. */
export const Slug = z.object({ slug: z.string() })
export const Numbered = Slug.extend({ n: z.coerce.number().int().positive() })
export const Accepted = z.object({ revision: z.number().int() })
