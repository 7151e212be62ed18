import { AXES, DIRECTIONS, KINDS, MATERIALITIES } from '@fairnotice/policy'
import { z } from '@hono/zod-openapi'
import { date, slugs } from './parts.ts'

export const Ruling = z
  .object({
    materiality: z.enum(MATERIALITIES),
    axis: z.enum(AXES),
    direction: z.enum(DIRECTIONS),
    kinds: z.array(z.enum(KINDS)),
    audiences: slugs.openapi({ description: 'Slugs; empty means everyone.' }),
  })
  .openapi('Ruling')

export const Decision = z
  .object({
    ruling: Ruling,
    reason: z.string(),
    lowered: z.array(z.string()),
    decidedBy: z.string(),
    decidedAt: date,
    confirmedBy: z.string().nullable(),
    confirmedAt: date.nullable(),
    pending: z.boolean(),
    yours: z.boolean(),
  })
  .openapi('Decision')

/** fairnotice.diff/1, each change with its decision; segments and ranges as DESIGN §5 has them. */
export const Comparison = z
  .looseObject({
    schema: z.literal('fairnotice.diff/1'),
    hash: z.string(),
    material: z.boolean(),
    provisional: z.boolean(),
    changes: z.array(
      z.looseObject({
        id: z.string(),
        type: z.string(),
        section: z.object({ old: z.array(z.string()), new: z.array(z.string()) }),
        old: z.array(z.object({ start: z.number(), end: z.number(), text: z.string() })),
        new: z.array(z.object({ start: z.number(), end: z.number(), text: z.string() })),
        segments: z.array(z.tuple([z.enum(['=', '-', '+']), z.string()])),
        ...Ruling.shape,
        reasons: z.array(z.object({ rule: z.string(), law: z.string().nullable(), text: z.string() })),
        ruling: Ruling.openapi({ description: 'What holds now: the decision, or the proposal.' }),
        decision: Decision.nullable(),
        renders: z.array(z.string()).openapi({ description: 'In a translation: the decided changes of the source.' }),
      }),
    ),
  })
  .openapi('Comparison')
