export const frame = {
  policies: 'Policies',
  members: 'Members',
  settings: 'Settings',
  main: 'Main',
  skip: 'Skip to the content',
  account: '{{name}}: account',
  signOut: 'Sign out',
  light: 'Light',
  dark: 'Dark',
  close: 'Close',
  cancel: 'Cancel',
  edit: 'Edit',
  copy: 'Copy',
  copied: 'Copied',
  saved: 'Saved.',
  loading: 'Loading',
  goThere: 'Go there',
  tryAgain: 'Try again',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  offline: 'You are offline. What you see may be old; what you type is kept and saved when you are back.',
  old: 'No answer just now: this is what was last known.',
  noAnswer: 'No answer',
  noAnswerText: 'The app could not be reached. Check your connection and try again.',
  trouble: 'Something is broken here',
  troubleText: 'This is not your doing. Try again; if it stays, tell whoever runs Fair Notice.',
  refused: 'This can’t be done yet',
}

export const signIn = {
  title: 'Sign in',
  email: 'E-mail',
  password: 'Password',
  showPassword: 'Show the password',
  signIn: 'Sign in',
  or: 'or',
  sendLink: 'Send me a link',
  sent: 'Look in your inbox',
  sentText: 'If {{email}} is known here, a link to sign in is on its way. It works once, for 15 minutes.',
  wrong: 'This address and password don’t belong together. Try again, or have a link sent.',
  badAddress: 'This is no e-mail address.',
  addressFirst: 'Write your e-mail address first.',
  tooOften: 'Too many tries. Wait a minute.',
  linkSpent: 'This link has been used or is too old. Have a new one sent.',
  invited: 'Nobody signs up here: an administrator invites you.',
}

export const setUp = {
  title: 'Set up your organisation',
  intro:
    'Policies are published and members are told in its name. Everything here can be changed later. (To look around with an example first, run “npx fairnotice example” on the server.)',
  notYou: 'An administrator must set up the organisation first.',
}

export const desk = {
  title: 'Desk',
  waiting: 'Waiting for you',
  nothing: 'Nothing waits for you.',
  empty: 'No policies yet. Paste the one on your site, or import a Word file.',
  newPolicy: 'New policy',
  policy: 'Policy',
  inForce: 'in force',
  coming: 'coming',
  none: 'nothing',
  notYet: 'not yet',
  example: 'example',
  trouble: 'Something is wrong',
  broken: 'not working',
  since: 'since',
  paused: 'All sending is paused since',
  verb: { write: 'Write on', review: 'Review', announce: 'Announce', confirm: 'Confirm', resolve: 'Resolve' },
}

export const text = {
  import: 'Import a file',
  file: 'File with the text (.md, .txt, .html, .docx)',
  read: '{{name}} was read.',
}
