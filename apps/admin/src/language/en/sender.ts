export const sender = {
  title: 'Whether your mail is trusted',
  why: 'Mail programs look up in the domain name system (DNS) whether a message really comes from you. Where they find nothing, or something wrong, notices go to the junk folder or are refused. Whoever manages your domain name can add what is shown here.',
  from: 'Notices come from',
  again: 'Look again',
  copy: 'Copy the {{part}} record',
  found: 'At {{name}} stands:',
  insteadOf: 'It should say instead:',
  add: 'Add a TXT record at {{name}}:',
  unread_one: 'A key that should seal your messages can’t be read',
  unread_other: '{{count}} keys that should seal your messages can’t be read',
  unreadWhy: {
    missing: 'this file is not there.',
    forbidden: 'this file may not be read by the program.',
    'no-key': 'this file holds no private key in PEM.',
  },
  unreadHelp:
    'DKIM_KEY_FILES names it. Put the key there, let the program read it, or take it out of the setting; then start again. If the worker runs on another machine that has the key, it seals all the same: what is said of it above counts.',
  unreadStops: 'Until that is mended (DKIM_KEY_FILES) nothing is sent.',
  part: {
    spf: 'SPF: which servers may send for you',
    dkim: 'DKIM: the seal on each message',
    dmarc: 'DMARC: what becomes of forgeries',
  },
  state: {
    good: 'good',
    weak: 'could be better',
    missing: 'missing',
    wrong: 'wrong',
    unseen: 'can’t be told from here',
    'no-answer': 'no answer',
  },
  code: {
    'no-answer':
      'The domain name system could not be asked. Is this server connected to the internet? Nothing is said of your records by that; look again later.',
    'spf-good': 'The server that your mail is handed to may send for your domain.',
    'spf-missing':
      'Your domain names no servers, so anyone could send in your name. Have this record added, with your mail provider in it.',
    'spf-twice': 'Your domain has more than one such record. Then receivers follow none: bring them together in one.',
    'spf-anyone': 'Your record lets every server in the world send in your name. Have “+all” replaced by “-all”.',
    'spf-no-relay': 'There is a record. Whether it names your mail server shows once one is configured (SMTP_URL).',
    'spf-inner-relay':
      'There is a record. Your mail server stands in your own network, so which address receivers see can’t be told from here.',
    'spf-broken': 'Your record can’t be read, so receivers follow none of it. Have it mended.',
    'spf-relay-not-named':
      'Your record does not name the server that your mail is handed to. If that server sends by others, ask your mail provider what to include; otherwise have it added.',
    'dkim-good': 'Messages are sealed with your key, and receivers can check the seal.',
    'dkim-missing':
      'Messages are sealed with your key, but receivers can’t find it: every seal looks forged. Have this record added.',
    'dkim-revoked':
      'The record says that the key holds no more, so every seal counts as forged. Have the key put back.',
    'dkim-another-key': 'The record has another key than the one that seals your messages: every seal looks forged.',
    'dkim-another-domain':
      'Messages are sealed by another domain than they come from. Receivers who compare the two will not count the seal.',
    'dkim-testing':
      'The record says that the key is only being tried (t=y), so some receivers ignore the seal. Have that taken out.',
    'dkim-by-relay':
      'Fair Notice does not seal messages itself; your mail provider may. Ask them whether they sign for your domain, or set DKIM_DOMAIN and DKIM_SELECTOR.',
    'dkim-key-unread':
      'The key that seals your messages is not on this machine, so it can’t be compared with the record.',
    'dmarc-good': 'Receivers are told to refuse or set apart what is forged, and to report it.',
    'dmarc-missing':
      'Receivers are not told what to do with forged mail, and large providers distrust senders without this record. Have it added; the address gets reports.',
    'dmarc-broken': 'The record can’t be read, or there is more than one. Receivers then follow none.',
    'dmarc-none':
      'The record asks for no action (p=none): forged mail still arrives. Once SPF and DKIM are good, have it ask for quarantine.',
    'dmarc-no-reports': 'Forged mail is acted upon, but nobody is told of it. Have an address for reports added.',
  },
}

export const tests = {
  title: 'A test first',
  help: 'Marked as a test; no member gets it, and nothing is announced by it.',
  to: 'To',
  me: 'me alone',
  team: 'everyone of the team',
  languages: 'In these languages',
  sendEach_one: 'Send {{count}} test to each',
  sendEach_other: 'Send {{count}} tests to each',
  send_one: 'Send {{count}} test',
  send_other: 'Send {{count}} tests',
  sent_one: '{{count}} test is on its way to {{to}}.',
  sent_other: '{{count}} tests are on their way to {{to}}.',
  refused: 'The mail server did not take it for {{to}}.',
}
