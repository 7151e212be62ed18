import { domainOf } from '@fairnotice/notifier'
import { isTimeZone } from '@fairnotice/policy'
import { z } from '@hono/zod-openapi'
import { date } from './parts.ts'

const rate = z.number().int().min(1).max(1_000_000)
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time is written as 09:00.')
const domain = z
  .string()
  .trim()
  .transform((text) => domainOf(`@${text.replace(/^@/, '')}`))
  .refine((text) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text), 'This is no domain: write it as example.org.')

/** How fast and when mail may leave; null: no limit. */
export const SendingLimits = z
  .object({
    perMinute: rate.nullable().openapi({ description: 'Messages a minute, all together.' }),
    perDomain: rate.nullable().openapi({ description: 'To each receiving domain that has no rate of its own.' }),
    domains: z.record(domain, rate).openapi({ description: 'Rates of their own: {"example.org": 60}.' }),
    perDay: rate.nullable().openapi({ description: 'What the provider takes in a day of `timeZone`.' }),
    timeZone: z.string().refine(isTimeZone, 'There is no such time zone.').openapi({ example: 'Europe/Brussels' }),
    window: z
      .object({ from: time, to: time })
      .refine(({ from, to }) => from !== to, 'A window from a time to the same time would never open.')
      .nullable()
      .openapi({ description: 'By the wall clock where the member is, if that is known; else in `timeZone`.' }),
    confirmationsPerHour: z
      .number()
      .int()
      .min(0)
      .max(1_000_000)
      .openapi({ description: 'Mails that ask to confirm a subscription, for all of the public together.' }),
  })
  .openapi('SendingLimits')

const Wait = z.enum(['rate', 'domain', 'ceiling', 'window'])

export const Sending = z
  .object({
    limits: SendingLimits,
    sentToday: z.number().openapi({ description: 'Counted while there is a daily ceiling.' }),
    held: z
      .object({
        waits: z.enum(['ceiling', 'window']),
        until: date,
        last: date.openapi({ description: 'When the hours of sending have begun for all of them.' }),
      })
      .nullable()
      .openapi({ description: 'Nothing leaves until then, whoever it is for.' }),
    pausedAt: date.nullable(),
    pausedBy: z.string().nullable().openapi({ description: 'Who paused all sending, by name.' }),
  })
  .openapi('Sending')

export const Forecast = z
  .object({
    finishAt: date.nullable().openapi({ description: 'When the last one leaves; null: not within a year.' }),
    because: z.enum(['rate', 'domain', 'ceiling', 'window', 'speed', 'retry']),
    gateAt: date.nullable().openapi({ description: 'When lead and grace time have run after it.' }),
    perMinute: z.number(),
    assumed: z.boolean().openapi({ description: 'No speed was measured yet.' }),
  })
  .openapi('Forecast')

const count = z.number().int()

/** How the telling of one announcement goes. */
export const SendingProgress = z
  .object({
    forecast: Forecast.nullable().openapi({ description: 'Null: nobody is left.' }),
    late: z.boolean().openapi({ description: 'The gate would open after the announced time.' }),
    waiting: z.object({ rate: count, domain: count, ceiling: count, window: count, retry: count, turn: count }),
    until: z
      .partialRecord(z.enum([...Wait.options, 'retry']), z.object({ first: date, last: date }))
      .openapi({ description: 'When the first and the last of those that wait may leave, by what they wait for.' }),
    held: Sending.shape.held,
    pausedAt: Sending.shape.pausedAt,
    pausedBy: Sending.shape.pausedBy,
    down: z
      .object({ since: date, detail: z.string().nullable() })
      .nullable()
      .openapi({ description: 'The mail server can’t be used: nothing leaves until it can.' }),
    workers: count.openapi({ description: 'Workers that live now; without one nothing leaves.' }),
    domains: z
      .array(z.object({ domain: z.string(), planned: count, retried: count, sent: count, unreachable: count }))
      .openapi({ description: 'Those with most members; the others together come last, under no name.' }),
  })
  .openapi('SendingProgress')
