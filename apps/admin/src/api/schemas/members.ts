import { isAddress } from '@fairnotice/notifier'
import { isTimeZone } from '@fairnotice/policy'
import { z } from '@hono/zod-openapi'
import { date, language, slugs } from './parts.ts'

/** International domains and quoted local parts, too. */
export const Address = z
  .string()
  .max(320)
  .refine(isAddress, 'This is no e-mail address.')
  .openapi({ format: 'email', example: 'kim@example.org' })

export const Member = z
  .object({
    externalId: z.string().trim().min(1).max(200),
    email: Address,
    otherEmails: z.array(Address).optional(),
    name: z.string().max(500).nullable().optional(),
    postalAddress: z.string().max(1000).nullable().optional(),
    language: language.optional(),
    timeZone: z
      .string()
      .refine(isTimeZone, 'There is no such time zone.')
      .nullable()
      .optional()
      .openapi({ description: 'IANA name: when mail may be sent is told in it.', example: 'Europe/Brussels' }),
    audiences: slugs.optional(),
    registeredAt: date.optional(),
    toldAtRegistration: z.object({ at: date, versionSha256: z.string() }).nullable().optional(),
  })
  .openapi('Member', { description: 'What is left out stays as it is known; null or [] takes it away.' })

/** A member as they are known. */
export const KnownMember = Member.omit({ toldAtRegistration: true })
  .required()
  .extend({ leftAt: z.string().nullable() })
  .openapi('KnownMember', {})
