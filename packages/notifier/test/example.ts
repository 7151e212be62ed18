import type { Change } from '@fairnotice/diff'
import type { Language } from '@fairnotice/policy'
import type { AlertContent, NoticeContent, NoticeRecipient } from '../src/index.ts'

export const POLICY = `# Members’ privacy policy

## How long do we keep it?

We keep it for 2 years. Then we erase it, and so do our **processors**.

## Who gets your data?

- our payment provider, *Ferrule Pay*
- since this version: [Quillmark Analytics](https://quillmark.example/privacy)

| What | How long |
| --- | --- |
| Orders | 7 years |
| Visits | 2 years |
`

/** Where a passage stands in the example's policy. */
function inPolicy(text: string) {
  const start = POLICY.indexOf(text)
  return { start, end: start + text.length, text }
}

/** A change as a comparison gives it. */
export function change(part: Partial<Change> & { old?: Change['old']; new?: Change['new'] } = {}): Change {
  return {
    id: 'c-00000001',
    type: 'edited',
    difference: 'words',
    group: null,
    section: { old: ['How long do we keep it?'], new: ['How long do we keep it?'] },
    old: [{ start: 26, end: 55, text: 'We keep it for 180 days.' }],
    new: [inPolicy('We keep it for 2 years.')],
    segments: [
      ['=', 'We keep it for '],
      ['-', '180 days'],
      ['+', '2 years'],
      ['=', '.'],
    ],
    kinds: ['retention'],
    materiality: 'material',
    axis: 'processing',
    direction: 'widens',
    audiences: [],
    reasons: [{ rule: 'retention-lengthened', law: 'GDPR 13(2)(a)', text: 'Kept longer: 180 days → 2 years' }],
    ...part,
  }
}

const ADDED = 'since this version: [Quillmark Analytics](https://quillmark.example/privacy)'

const added = change({
  id: 'c-00000002',
  type: 'added',
  section: { old: [], new: ['Who gets your data?'] },
  old: [],
  new: [inPolicy(ADDED)],
  segments: [['+', ADDED]],
  kinds: ['recipient'],
  reasons: [{ rule: 'recipient-added', law: 'GDPR 13(1)(e)', text: 'A new recipient: Quillmark Analytics' }],
})

/** An announcement of a made-up organisation; `part` replaces what a test is about. */
export function content(part: Partial<NoticeContent> = {}): NoticeContent {
  return {
    kind: 'announced',
    organisation: {
      name: 'Tarn & Fell Library',
      postalAddress: '1 Fell Road\nTarnby TN1 2AB',
      contact: 'privacy@tarnfell.example',
    },
    from: { name: 'Tarn & Fell Library', address: 'notices@tarnfell.example' },
    replyTo: { name: null, address: 'privacy@tarnfell.example' },
    policyTitle: 'Members’ privacy policy',
    policySlug: 'members-privacy',
    versionNumber: 4,
    language: 'en' as Language,
    effectiveAt: new Date('2026-12-31T23:00:00Z'),
    timeZone: 'Europe/Brussels',
    urgent: null,
    changes: [change(), added],
    summary: [
      'We keep your loans for two years instead of 180 days.',
      'Quillmark Analytics gets data about your visits.',
    ],
    options: ['Object, by writing to privacy@tarnfell.example.', 'Take your data with you.', 'Close your account.'],
    comparisonUrl: 'https://policies.tarnfell.example/members-privacy/compare/3...4',
    policyUrl: 'https://policies.tarnfell.example/members-privacy/v/4',
    policyMarkdown: POLICY,
    revisedPolicy: null,
    attach: 'inline',
    promise: 'We send you the revised policy before any change that concerns you.',
    reason: null,
    ...part,
  }
}

/** A member; `part` replaces what a test is about. */
export function recipient(part: Partial<NoticeRecipient> = {}): NoticeRecipient {
  return {
    name: 'Ada Birk',
    address: 'ada.birk@post.example',
    messageId: '<4f1a09c2@tarnfell.example>',
    noticeUrl: 'https://policies.tarnfell.example/notice/abc',
    date: new Date('2026-11-20T09:30:00Z'),
    ...part,
  }
}

/** What an alert says, with other parts. */
export const alert = (part: Partial<AlertContent> = {}): AlertContent => ({
  kind: 'announced',
  organisation: { name: 'Tarn & Fell Library', postalAddress: 'Weir Lane 4\nTarn', contact: 'ask@tarnfell.example' },
  from: { name: 'Tarn & Fell Library', address: 'alerts@tarnfell.example' },
  listId: 'policy-alerts.tarnfell.example',
  policyTitle: 'Privacy policy',
  versionNumber: 3,
  language: 'en',
  effectiveAt: new Date('2027-01-31T23:00:00Z'),
  timeZone: 'Europe/Brussels',
  reason: null,
  summary: ['Loans are kept for two years.'],
  comparisonUrl: 'https://policies.tarnfell.example/privacy/compare/2...3',
  policyUrl: 'https://policies.tarnfell.example/privacy/v/3',
  ...part,
})
