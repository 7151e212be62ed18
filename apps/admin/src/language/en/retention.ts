export const retention = {
  title: 'How long we keep what identifies people',
  help: 'Once an hour, what has had its time is forgotten, and the log says how much. The proof that people were told stays: hashes, times, servers’ answers and pseudonyms.',
  days: 'days',
  departedDays: 'Members who left',
  departedDaysHelp:
    'So long after leaving they are erased: name, addresses and the key to their messages. Not while a version that they were told of has yet to take effect. {{least}} to {{most}} days.',
  messageDays: 'What a message said to one member',
  messageDaysHelp:
    'Address, salutation and the mail server’s own words, from when its version no longer holds or was withdrawn. The member’s page then shows when they were told and the hash. {{least}} to {{most}} days.',
  signInDays: 'Sign-ins of the team in the audit log',
  signInDaysHelp: 'Who signed in when and with which browser, and who was refused. {{least}} to {{most}} days.',
  save: 'Keep it for so long',
  ranAt: 'Last looked',
  neverRan: 'It is looked for what has had its time within the hour.',
  next: 'With the next run, these go: {{what}}.',
  nextThen: 'If you save this, these go with the next run: {{what}}. That can’t be undone.',
  nextNothing: 'Nothing has had its time.',
  nextNothingThen: 'If you save this, nothing goes at once.',
  nextMembers_one: '{{number}} member who left',
  nextMembers_other: '{{number}} members who left',
  nextMessages_one: 'the personal part of the messages of {{number}} announcement',
  nextMessages_other: 'the personal part of the messages of {{number}} announcements',
  nextSignIns_one: '{{number}} sign-in in the log',
  nextSignIns_other: '{{number}} sign-ins in the log',
  fixedTitle: 'What is not chosen here',
  fixed: {
    proof: {
      what: 'Announcements, notices, deliveries and receipts',
      long: 'For good, under a random pseudonym: they prove that people were told. Nobody can alter or remove them.',
    },
    log: {
      what: 'The audit log, but for sign-ins',
      long: 'For good: who of the team decided what. Of members it holds pseudonyms alone.',
    },
    members: { what: 'Members who have not left', long: 'As long as they are members, or until they are erased.' },
    subscriptions: {
      what: 'Subscriptions by e-mail',
      long: 'Until they are stopped; then nothing of the address stays.',
    },
    unconfirmed: { what: 'Subscriptions that nobody confirmed', long: '48 hours.' },
    links: { what: 'Mailed links and changes of address that were not confirmed', long: 'A day after they expire.' },
    alerts: { what: 'Which alert went to which subscription', long: '30 days.' },
    sessions: {
      what: 'Where someone of the team is signed in',
      long: 'Until they sign out, 12 hours after they were last there at most.',
    },
  },
}
