import { z } from '@hono/zod-openapi'

export const slugs = z.array(z.string())
export const date = z.iso.datetime({ offset: true })
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag such as en or nl')
