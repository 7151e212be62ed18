export const findings = {
  title: 'What was found',
  help: 'Each of these blocks until one person accepts it with a reason and another confirms that. Mending the text or the rule is the other way.',
  accept: 'Accept with a reason',
  acceptNow: 'Accept',
  reason: 'Why may it stay as it is?',
  reasonHelp: 'A second person will read it; it is kept.',
  acceptedNow: 'Accepted. A second person must confirm it.',
  acceptedBy: 'Accepted by {{name}},',
  confirm: 'Confirm',
  confirmedNow: 'Confirmed.',
  confirmedBy: 'Confirmed by {{name}},',
  waits: 'A second person must confirm this.',
  ownText: 'You wrote or edited this version, so someone else must confirm this.',
  why: {
    never: 'It was never tested whether they are.',
    'not-come': 'The bounce of the last test has not come in.',
    unread: 'The mailbox for them can’t be read now, or nothing listens where they come in.',
  },
  'weaker-than-law': {
    title: 'The promise is weaker than the law',
    text: 'A material change in what is done with data, in who is responsible or in rights is to be told by a message of its own (GDPR 13(3), 14(4); WP260 rev.01 ¶29-31).',
  },
  'clause-may-tell': {
    title: '{{language}}: the text leaves it open whether anyone is told',
    text: 'The notice rule promises to tell them.',
  },
  'clause-tries-to-tell': {
    title: '{{language}}: the text tells people only where it suits',
    text: 'The notice rule promises to tell them.',
  },
  'clause-without-notice': {
    title: '{{language}}: the text lets the policy change without notice',
    text: 'The notice rule promises notice.',
  },
  'clause-other-days': {
    title: '{{language}}: the text speaks of {{days}} days',
    text: 'The lead time of the notice rule is {{leadDays}} days.',
  },
  'clause-site-only': {
    title: '{{language}}: the text speaks of the site alone',
    text: 'The notice rule promises an e-mail.',
  },
  'bounces-not-received': {
    title: 'Bounces may not be received',
    text: '{{why}} A message that comes back would count as read.',
  },
}

export const bounces = {
  title: 'Mail that comes back',
  state: {
    works: 'Bounces come in.',
    never: 'It was never tested whether bounces come in.',
    waiting: 'A test is under way: its bounce has not come in yet.',
    failed: 'The bounce of the last test did not come in.',
    unread: 'The mailbox for bounces can’t be read now, or nothing listens where they come in.',
  },
  last: 'Last test, to {{address}}:',
  back: 'came back',
  refused: 'the mail server refused it at once: {{said}}',
  how: 'Delivery reports come in by a mailbox (RECEIPTS_IMAP_URL), by LMTP (RECEIPTS_LISTEN), or by POST /api/v1/receipts (message/rfc822). Without them, a message to an address that is gone counts as read; announcing then takes two people who accept that.',
  address: 'An address at which nobody is',
  addressHelp: 'At another domain than yours, so that its server reports back.',
  send: 'Send a test',
  sent: 'Sent. Its bounce should come in within minutes.',
}
