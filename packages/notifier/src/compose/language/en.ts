import type { Wording } from './wording.ts'

/** `Members' privacy policy` → `our members' privacy policy`; an organisation's name and an abbreviation keep theirs. */
function our(policy: string, organisation: string): string {
  if (/^our /i.test(policy)) return policy.replace(/^our /i, 'our ')
  const keeps = policy.startsWith(organisation) || /^.[A-Z]/.test(policy)
  return `our ${keeps ? policy : policy.charAt(0).toLowerCase() + policy.slice(1)}`
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const on = (day: string | null, otherwise = '') => (day === null ? otherwise : ` on ${day}`)

export const en: Wording = {
  headline: {
    announced: (policy, day, who) => sentence(`${our(policy, who)} changes${on(day, ' soon')}`),
    postponed: (policy, day, who) =>
      `The changes to ${our(policy, who)} are postponed${day === null ? '' : ` to ${day}`}`,
    withdrawn: (policy, _day, who) => `The announced changes to ${our(policy, who)} will not take effect`,
    late: (policy, day, who) => sentence(`${our(policy, who)} changed${on(day)}`),
  },
  colon: ': ',
  concern: (count) => (count === 0 ? null : count === 1 ? '1 change concerns you' : `${count} changes concern you`),
  greeting: (name) => (name === null ? 'Hello,' : `Dear ${name},`),
  why: (organisation, count) =>
    `You get this message because you are registered with ${organisation}${
      count === 0 ? '.' : count === 1 ? ' and one change concerns you.' : ` and ${count} changes concern you.`
    }`,
  nothingToDo: (hasOptions) => `You don’t have to do anything.${hasOptions ? ' What you can do is said below.' : ''}`,
  when: {
    announced: (moment) =>
      `The changes take effect${on(moment, ' at a time that we will tell you')}. Until then, nothing changes for you.`,
    postponed: (moment) =>
      `We told you earlier about changes. They take effect later than we said: ${moment === null ? 'we will tell you when' : `on ${moment}`}. Until then, nothing changes for you.`,
    withdrawn: () => 'We told you earlier about changes. We have withdrawn them: the policy stays as it is.',
    late: (moment) =>
      `The changes took effect${on(moment)}. You should have had this message before that; we are sorry that it comes late.`,
  },
  laterVersion: (version, moment) => `Version ${version} of the policy has been in force since ${moment}.`,
  promise: 'Our policy promises:',
  urgent: 'This takes effect sooner than usual:',
  reason: 'The reason:',
  inShort: 'In short',
  changes: {
    announced: 'What changes',
    postponed: 'What changes, later',
    withdrawn: 'What will not change',
    late: 'What changed',
  },
  partShown: (shown, all, attached) => {
    const where = `the full comparison${attached ? ' and in the attached file' : ''}`
    return shown === 0
      ? `The changes are too long for a message: all ${all} stand in ${where}.`
      : `This message shows ${shown} of ${all} changes, those that weigh most first; the others stand in ${where}.`
  },
  moreChanges: (count) =>
    count === 1 ? 'One more change is in the full comparison:' : `${count} more changes are in the full comparison:`,
  options: (moment) => (moment === null ? 'What you can do' : `What you can do until ${moment}`),
  anyone: (contact) => `Ask us what you want to know, object to a change, or ask us to erase your data: ${contact}`,
  seeMore: 'To read more',
  comparison: 'All changes, before and after',
  policyOnSite: 'The policy and its history',
  ownPage: 'This notice as a web page',
  prevails: (language) => `This is a translation: the text in ${language} prevails.`,
  olderText: (language) => `It translates an older text in ${language}: where the two differ, read that one.`,
  revisedPolicy: (version) => `The revised policy (version ${version})`,
  attached: (file) => `The revised policy travels with this message, as the file ${file}.`,
  linked: 'You can read it here:',
  changedHere: 'changed here',
  questions: 'Questions?',
  mandatory: (organisation) =>
    `This is not advertising. ${organisation} has to tell you when the use of your personal data changes, so there is nothing to unsubscribe from.`,
  noTracking: 'This message holds no pictures and no trackers, and its links lead where they say.',
  sentTo: 'Sent to',
  test: {
    mark: 'Test',
    me: 'This went to you alone, so that you can see it as members will. Nobody else was told, and nothing is announced by it.',
    team: 'This went to those who work on the policy alone, so that they can see it as members will. No member was told, and nothing is announced by it.',
  },
  link: {
    'sign-in': {
      subject: (organisation) => `Sign in to ${organisation}`,
      body: (organisation) => `With this link you sign in to ${organisation}.`,
      action: 'Sign in',
    },
    invitation: {
      subject: (organisation) => `${organisation} invites you to work on its policies`,
      body: (organisation) => `${organisation} invites you to work on its policies. This link opens your account.`,
      action: 'Accept the invitation',
    },
    'second-factor-reset': {
      subject: (organisation) => `Your authenticator app was taken off your sign-in at ${organisation}`,
      body: (organisation) =>
        `An administrator of ${organisation} took the authenticator app off your sign-in, because it was said to be lost, and signed you out everywhere. Set up another one. If you did not ask for this, tell your administrators at once.`,
      action: 'Go to your account',
    },
    'confirm-subscription': {
      subject: (organisation) => `Confirm that you want to hear of changes at ${organisation}`,
      body: (organisation) => `Someone asked that this address hear of changes to the policies of ${organisation}.`,
      action: 'Confirm',
    },
    visit: {
      subject: (organisation) => `Your page at ${organisation}`,
      body: (organisation) =>
        `With this link you open your page at ${organisation}: the notices that you were sent, your settings, and the data held on you.`,
      action: 'Open my page',
    },
    'old-address': {
      subject: (organisation) => `Your new address at ${organisation}`,
      body: (organisation) =>
        `Someone on your page at ${organisation} asks that your messages go to another address. They will when you confirm it from this mailbox and from the new one. The new address:`,
      action: 'Confirm the new address',
    },
    'new-address': {
      subject: (organisation) => `Confirm your address at ${organisation}`,
      body: (organisation) =>
        `A member of ${organisation} asks that messages go to this address. They will when you confirm it here, and the address used until now confirms it too.`,
      action: 'Confirm this address',
    },
    answer: {
      subject: (organisation) => `${organisation} has answered your request`,
      body: (organisation) => `This is what ${organisation} answers to your request:`,
      action: 'Open my page',
    },
    'new-device': {
      subject: (organisation) => `New sign-in to your account at ${organisation}`,
      body: (organisation) =>
        `Someone signed in to your account at ${organisation} from a browser that it had not been used from before. If it was you, there is nothing to do. If not, sign out everywhere, change your password, and tell your administrators.`,
      action: 'Look at your account',
    },
    'second-factor-set': {
      subject: (organisation) => `An authenticator app was added to your sign-in at ${organisation}`,
      body: (organisation) =>
        `From now on, signing in at ${organisation} asks for a code from this app. If it was not you, tell your administrators at once.`,
      action: 'Look at your account',
    },
    'second-factor-removed': {
      subject: (organisation) => `The authenticator app was removed from your sign-in at ${organisation}`,
      body: (organisation) =>
        `Signing in at ${organisation} no longer asks you for a code. If it was not you, change your password and tell your administrators at once.`,
      action: 'Look at your account',
    },
    'password-changed': {
      subject: (organisation) => `Your password at ${organisation} was changed`,
      body: (organisation) =>
        `The password of your account at ${organisation} was changed, and you were signed out everywhere else. If it was not you, tell your administrators at once.`,
      action: 'Look at your account',
    },
    'token-made': {
      subject: (organisation) => `A new API token for your account at ${organisation}`,
      body: (organisation) =>
        `A token was made that acts in your name at ${organisation}, as far as it was made for. If it was not you, revoke it, change your password, and tell your administrators.`,
      action: 'Look at your account',
    },
    'review-due': {
      subject: (organisation) => `A policy of ${organisation} is due for review`,
      body: (organisation) =>
        `${organisation} looks at each of its policies from time to time, even when nothing changes. This one is due. Read it, and either note that nothing has to change or begin a new version.`,
      action: 'Open the policy',
    },
  },
  linkOnce: (minutes) =>
    minutes < 120 ? `The link works once, for ${minutes} minutes.` : `The link works once, for ${minutes / 60} hours.`,
  linkIgnore: 'If you did not ask for this, do nothing: nothing happens.',
}
