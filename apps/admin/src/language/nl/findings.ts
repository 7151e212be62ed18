import type * as en from '../en/findings.ts'
import type { Same } from '../same.ts'

export const findings: Same<typeof en.findings> = {
  title: 'Wat er gevonden is',
  help: 'Elk hiervan houdt de versie tegen tot iemand het met een reden aanvaardt en een ander dat bevestigt. De tekst of de regel verbeteren is de andere weg.',
  accept: 'Aanvaarden met een reden',
  acceptNow: 'Aanvaarden',
  reason: 'Waarom mag het zo blijven?',
  reasonHelp: 'Een tweede persoon leest het; het wordt bewaard.',
  acceptedNow: 'Aanvaard. Een tweede persoon moet het bevestigen.',
  acceptedBy: 'Aanvaard door {{name}},',
  confirm: 'Bevestigen',
  confirmedNow: 'Bevestigd.',
  confirmedBy: 'Bevestigd door {{name}},',
  waits: 'Een tweede persoon moet dit bevestigen.',
  ownText: 'Je schreef of bewerkte deze versie, dus iemand anders moet dit bevestigen.',
  why: {
    never: 'Het is nooit getest.',
    'not-come': 'Het teruggestuurde bericht van de laatste test is niet binnengekomen.',
    unread: 'De mailbox ervoor kan nu niet gelezen worden, of er luistert niets waar ze binnenkomen.',
  },
  'weaker-than-law': {
    title: 'De belofte is zwakker dan de wet',
    text: 'Een wezenlijke wijziging in wat er met gegevens gebeurt, in wie verantwoordelijk is of in rechten moet met een eigen bericht worden meegedeeld (AVG 13(3), 14(4); WP260 rev.01 ¶29-31).',
  },
  'clause-may-tell': {
    title: '{{language}}: de tekst laat open of iemand op de hoogte wordt gebracht',
    text: 'De meldingsregel belooft hen op de hoogte te brengen.',
  },
  'clause-tries-to-tell': {
    title: '{{language}}: de tekst brengt mensen enkel op de hoogte waar het uitkomt',
    text: 'De meldingsregel belooft hen op de hoogte te brengen.',
  },
  'clause-without-notice': {
    title: '{{language}}: de tekst laat wijzigingen zonder kennisgeving toe',
    text: 'De meldingsregel belooft een kennisgeving.',
  },
  'clause-other-days': {
    title: '{{language}}: de tekst spreekt van {{days}} dagen',
    text: 'De aanlooptijd van de meldingsregel is {{leadDays}} dagen.',
  },
  'clause-site-only': {
    title: '{{language}}: de tekst spreekt enkel van de site',
    text: 'De meldingsregel belooft een e-mail.',
  },
  'bounces-not-received': {
    title: 'Teruggestuurde berichten komen misschien niet binnen',
    text: '{{why}} Een bericht dat terugkomt, zou als gelezen gelden.',
  },
}

export const bounces: Same<typeof en.bounces> = {
  title: 'Post die terugkomt',
  state: {
    works: 'Teruggestuurde berichten komen binnen.',
    never: 'Het is nooit getest of teruggestuurde berichten binnenkomen.',
    waiting: 'Een test is onderweg: het teruggestuurde bericht is er nog niet.',
    failed: 'Het teruggestuurde bericht van de laatste test kwam niet binnen.',
    unread:
      'De mailbox voor teruggestuurde berichten kan nu niet gelezen worden, of er luistert niets waar ze binnenkomen.',
  },
  last: 'Laatste test, naar {{address}}:',
  back: 'teruggekomen',
  refused: 'de mailserver weigerde het meteen: {{said}}',
  how: 'Leveringsverslagen komen binnen via een mailbox (RECEIPTS_IMAP_URL), via LMTP (RECEIPTS_LISTEN), of via POST /api/v1/receipts (message/rfc822). Zonder die verslagen geldt een bericht naar een verdwenen adres als gelezen; dan moeten twee mensen dat aanvaarden vóór een aankondiging.',
  address: 'Een adres waar niemand is',
  addressHelp: 'Bij een ander domein dan het jouwe, zodat die server verslag uitbrengt.',
  send: 'Een test versturen',
  sent: 'Verstuurd. Het zou binnen enkele minuten terug moeten komen.',
}
