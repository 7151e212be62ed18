import type { NoticeRule } from './rule.ts'

const base = { legalFloor: true, leadDays: 30, clause: null } as const

/** The five promises that real policies make (DESIGN §7), by name. */
export const PRESETS: Record<string, { title: string; rule: NoticeRule }> = {
  'revised-policy-before-any-change': {
    title: 'Members get the revised policy, describing the changes, before any change that affects them',
    rule: {
      ...base,
      preset: 'revised-policy-before-any-change',
      promises: [
        { channel: 'email', changes: 'notable', policy: 'enclosed' },
        { channel: 'site', changes: 'any', policy: 'link' },
      ],
    },
  },
  'site-any-email-rights': {
    title: 'All changes are announced on the site; an e-mail when rights change significantly',
    rule: {
      ...base,
      preset: 'site-any-email-rights',
      promises: [
        { channel: 'site', changes: 'any', policy: 'link' },
        { channel: 'email', changes: 'material', kinds: ['right'], policy: 'link' },
      ],
    },
  },
  'site-material': {
    title: 'A notice on the site when changes are material, and as the law requires',
    rule: { ...base, preset: 'site-material', promises: [{ channel: 'site', changes: 'material', policy: 'link' }] },
  },
  'date-at-the-top': {
    title: 'Only the date at the top changes: “review this page periodically”',
    rule: { ...base, preset: 'date-at-the-top', promises: [{ channel: 'site', changes: 'any', policy: 'link' }] },
  },
  silent: {
    title: 'The policy says nothing about changes: the legal floor alone',
    rule: { ...base, preset: 'silent', promises: [] },
  },
}

export const DEFAULT_RULE: NoticeRule = (PRESETS['revised-policy-before-any-change'] as { rule: NoticeRule }).rule
