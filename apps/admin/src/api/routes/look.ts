import { type Database, organisation, record, saveLogo } from '@fairnotice/db'
import { type LogoProblem, readLogo } from '@fairnotice/picture/logo'
import { type Blocker, readableAccents } from '@fairnotice/policy'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ApiEnv, ApiSettings } from '../context.ts'
import { problem } from '../problem.ts'
import { json, route } from '../route.ts'

const Accent = z.object({
  colour: z.string(),
  on: z.string(),
  adjusted: z.boolean().openapi({ description: 'Changed, so that it can be read (WCAG 2.2 AA).' }),
})
const Look = z
  .object({
    colour: z.string().nullable().openapi({ description: '`#rrggbb`, as it was chosen.' }),
    accents: z.object({ light: Accent, dark: Accent }).nullable().openapi({ description: 'As it is used.' }),
    logo: z.string().nullable().openapi({ description: 'A data URL.' }),
    /** Only in answer to an upload. */
    hasWords: z.boolean().optional().openapi({ description: 'The drawing’s words are set in another face.' }),
  })
  .openapi('Look')
const NewLook = z.object({
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/, 'a colour as #rrggbb')
    .nullable()
    .optional(),
  logo: z
    .base64()
    .max(500_000)
    .nullable()
    .optional()
    .openapi({ description: 'SVG, PNG, JPEG or WebP, in base64; null: none.' }),
})

const REFUSED: Record<LogoProblem, string> = {
  empty: 'The file is empty.',
  'too-large': 'The file is larger than 300 KB. Save it smaller, or as SVG.',
  'not-a-picture': 'That is no picture that can be read. Save the logo as SVG, PNG, JPEG or WebP.',
}

/** Logo and colour: what pages, e-mails, files and cards show of the organisation. */
export function lookRoutes(api: OpenAPIHono<ApiEnv>, { database }: ApiSettings): void {
  api.openapi(route({ method: 'get', path: '/organisation/look', summary: 'Logo and colour' }, Look), async (c) =>
    c.json(await lookOf(database), 200),
  )

  api.openapi(
    route(
      {
        method: 'patch',
        path: '/organisation/look',
        summary: 'Change logo or colour',
        request: { body: json(NewLook) },
      },
      Look,
    ),
    async (c) => {
      const actor = c.get('actor')
      const { colour, logo } = c.req.valid('json')
      const found: Blocker[] = []
      if (!(await organisation(database)))
        found.push({ code: 'organisation-missing', text: 'Set the organisation up first.' })
      const read = logo && found.length === 0 ? await readLogo(Buffer.from(logo, 'base64')) : null
      if (read && 'problem' in read)
        found.push({ code: `logo-${read.problem}`, field: 'logo', text: REFUSED[read.problem] })
      if (found.length > 0) return problem(c, found)
      if (colour !== undefined) await database.organisation.update({ where: { id: 1 }, data: { colour } })
      if (logo !== undefined) await saveLogo(database, read && 'bytes' in read ? read : null)
      await record(database, {
        what: 'organisation-changed',
        actorId: actor.userId,
        detail: { colour, logo: logo !== undefined },
      })
      const hasWords = read !== null && 'bytes' in read && read.hasWords
      return c.json({ ...(await lookOf(database)), ...(hasWords ? { hasWords } : {}) }, 200)
    },
  )
}

async function lookOf(database: Database): Promise<z.infer<typeof Look>> {
  const house = await database.organisation.findUnique({ where: { id: 1 }, include: { shownLogo: true } })
  const logo = house?.shownLogo
  return {
    colour: house?.colour ?? null,
    accents: house?.colour ? readableAccents(house.colour) : null,
    logo: logo ? `data:${logo.type};base64,${Buffer.from(logo.bytes).toString('base64')}` : null,
  }
}
