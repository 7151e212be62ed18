import { z } from '@hono/zod-openapi'
import { language, slugs } from './parts.ts'
import { NoticeRule } from './rules.ts'
import { VersionSummary } from './versions.ts'

export const PolicySettings = z
  .object({
    title: z.string().trim().min(1).max(200),
    titles: z.record(z.string(), z.string()).default({}),
    sourceLanguage: language,
    languages: z.array(language).min(1),
    timeZone: z.string(),
    audiences: slugs.default([]),
    membersAreVisitors: z.boolean().default(true),
    allowStale: z.boolean().default(false).openapi({
      description:
        'A translation that is behind its source may be announced, labelled, where the source’s changes owe nobody a message.',
    }),
    reviewMonths: z.number().int().min(1).max(60).default(12).openapi({
      description: 'After so many months it is looked at even when nothing changes.',
    }),
    recipients: z.array(z.string().trim().min(1).max(120)).max(500).default([]).openapi({
      description:
        'Who receives data, by the names that the text uses: one that comes or goes is a change of recipients.',
    }),
    vocabulary: z
      .array(z.array(z.string().trim().min(1).max(80)).min(2).max(20))
      .max(200)
      .default([])
      .openapi({
        description:
          'Words that say the same in this policy, group by group: where one takes the place of another, only the wording changed.',
        example: [['buddy', 'volunteer']],
      }),
    noticeRule: NoticeRule,
    options: z.record(z.string(), z.array(z.string())).default({}),
    code: z.string().nullable().default(null),
    classification: z.string().nullable().default(null),
    owner: z.string().nullable().default(null),
  })
  .openapi('PolicySettings')

export const NewPolicy = PolicySettings.extend({ slug: z.string() }).openapi('NewPolicy')

export const Policy = PolicySettings.extend({
  slug: z.string(),
  example: z.boolean(),
  revision: z.number().int(),
  versions: z.array(VersionSummary),
}).openapi('Policy')
