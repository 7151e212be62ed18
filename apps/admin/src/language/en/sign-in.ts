/** The code after a password or a link. */
export const code = {
  title: 'The code of your app',
  help: 'Open your authenticator app and type the six digits that it shows for Fair Notice. A backup code will do too.',
  code: 'Code',
  next: 'Sign in',
  other: 'Sign in as someone else',
  lost: 'No phone and no backup code? An administrator can take the app off your sign-in.',
}

/** Showing once more that it is oneself, in place. */
export const stepUp = {
  title: 'Is it still you?',
  why: 'You signed in a while ago, and this step is yours alone to take. What you typed stays as it is.',
  password: 'Your password',
  proceed: 'Go on',
  mail: 'Send me a link',
  mailOnly: 'You sign in by links. Have one sent, and open it in this browser: this page goes on by itself.',
  mailInstead: 'Or have a link sent, and open it in this browser.',
  mailSent: 'A link is on its way to {{email}}. Open it in this browser: this page goes on by itself.',
  done: 'You are signed in afresh',
  doneText: 'Go back to the page where you were: it goes on by itself. This one can be closed.',
  toDesk: 'To the desk',
}

export const secondFactor = {
  title: 'Authenticator app',
  none: 'With an app on your phone, a stolen password or mailbox is not enough to sign in as you.',
  required: 'Your organisation requires it of everyone. Set it up once, and go on.',
  begin: 'Set it up',
  scan: 'Scan this with your authenticator app.',
  qr: 'QR code for your authenticator app',
  byHand: 'Or type this key into it:',
  confirm: 'Then type the code that the app shows',
  confirmNow: 'It works',
  on: 'Sign-in asks for the code of your app.',
  codes: 'Your backup codes',
  codesText:
    'Write them down, or save them, and keep them apart from your phone. Each signs you in once without the app. They are shown now and never again.',
  copyAll: 'Copy all',
  save: 'Save as a file',
  kept: 'I have kept them',
  newCodes: 'New backup codes',
  newCodesSure: 'The codes that you have stop working.',
  remove: 'Remove the app',
  removeSure: 'From then on a password or a link alone signs you in.',
  removed: 'The app is off your sign-in.',
}

export const sessions = {
  title: 'Where you are signed in',
  device: 'Browser',
  unknown: 'an unknown browser',
  on: '{{browser}} on {{system}}',
  here: 'this browser',
  address: 'Address',
  since: 'Signed in',
  used: 'Last used',
  end: 'Sign out',
  endOne: 'Sign out: {{device}}',
  ended: 'Signed out there.',
  endOthers: 'Sign out everywhere else',
  endedOthers_one: 'Signed out in {{count}} other place.',
  endedOthers_other: 'Signed out in {{count}} other places.',
}

export const strength = {
  label: 'How hard to guess',
  0: 'falls at once',
  1: 'falls at once',
  2: 'falls within days',
  3: 'holds',
  4: 'holds well',
}

export const scopes = {
  title: 'What it may do',
  help: 'Never more than you may yourself. Give it what your system needs, and no more.',
  expires: 'Works until',
  expiresHelp: 'Empty: until you revoke it.',
  over: 'expired',
  everything: 'everything that you may (made without scopes)',
  may: 'May',
  name: {
    read: 'read',
    draft: 'draft',
    decide: 'decide',
    approve: 'approve',
    announce: 'announce',
    resolve: 'resolve',
    waive: 'waive',
    members: 'members',
    receipts: 'receipts',
    settings: 'settings',
    people: 'people',
  },
  does: {
    read: 'read policies, versions, comparisons, the desk and the log; no members',
    draft: 'write drafts and comments, submit, import old versions',
    decide: 'decide changes, confirm and raise decisions',
    approve: 'approve versions and translations, send back; without asking you again',
    announce: 'publish, announce, postpone, withdraw, pause sending; without asking you again',
    resolve: 'settle notices, print and note letters',
    waive: 'waive notices and let findings pass; without asking you again',
    members: 'read, import and erase members, answer their requests',
    receipts: 'report bounces and complaints',
    settings: 'change the organisation, audiences, policies’ settings, GitHub',
    people: 'invite people, change roles, deactivate; without asking you again',
  },
}

/** What an administrator does with a person's sign-in. */
export const personSignIn = {
  app: 'App',
  hasApp: 'yes',
  lacksApp: 'no',
  places: 'Signed in',
  more: 'More about {{name}}',
  endSessions: 'Sign out everywhere',
  endedSessions: '{{name}} is signed out everywhere.',
  reset: 'Take the lost app off',
  resetSure:
    'Make sure that it is really {{name}} who asks. The app and its backup codes stop working, they are signed out everywhere and told by e-mail, and a password or a link alone signs them in until they set up another.',
  wasReset: 'The app is off the sign-in of {{name}}.',
  deactivate: 'Deactivate',
  deactivateSure:
    '{{name}} is signed out everywhere, can’t sign in, and their tokens stop working. What they did stays theirs, and they can be made active again.',
  deactivated: '{{name}} is deactivated.',
  reactivate: 'Make active again',
  reactivated: '{{name}} is active again.',
  rules: 'What sign-in asks',
  required: 'Everyone must use an authenticator app',
  requiredHelp: 'Whoever has none sets it up at their next step, before anything else.',
  lacking_one: '{{names}} has none yet.',
  lacking_other: '{{names}} have none yet.',
  allHave: 'Everyone has one.',
  minutes: 'Minutes after which to ask again',
  minutesHelp: 'Before approving, announcing and waiving, and before changing who may sign in.',
  save: 'Save',
}
