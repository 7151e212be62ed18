import type { ClauseWords } from './words.ts'

const TELL =
  '(?:(?:zu\\s+)?(?:informieren|benachrichtigen|unterrichten|hinweisen|verständigen|schicken|senden|zusenden)|mitteilen|mitzuteilen|hinzuweisen|in\\s+Kenntnis\\s+(?:zu\\s+)?setzen)'

export const de: ClauseWords = {
  change: /(?:änder|geänder|anpass|angepass|aktualisier|überarbeit)\w*/i,
  policy: /\w*(?:erklärung|richtlinie|hinweise|bestimmungen)\b|\bdieses?\s+(?:Dokuments?|Textes)\b/i,
  tell: /(?:inform|benachrichtig|mitteil|mitgeteilt|unterricht|hinweis|verständig|ankündig|Kenntnis|E-?Mail|schick|send|veröffentlich)\w*/i,
  weak: [
    {
      name: 'may-tell',
      pattern: new RegExp(
        `(?<!\\bSie\\s)\\b(?:können|könnten|kann|dürfen|darf)\\b(?!\\s+Sie\\s+uns)(?:(?!\\bwerden\\b)[^.;]){0,90}${TELL}`,
        'i',
      ),
      finds: [
        'Bei einer Änderung dieser Erklärung können wir Sie benachrichtigen.',
        'Wir können Sie über Änderungen dieser Datenschutzerklärung per E-Mail informieren.',
      ],
      spares: [
        'Diese Erklärung kann sich ändern; wir werden Sie darüber informieren.',
        'Sie können uns zu einer Änderung dieser Erklärung etwas mitteilen.',
      ],
    },
    {
      name: 'tries-to-tell',
      pattern: new RegExp(
        `\\b(?:versuchen|bemühen\\s+uns|bestrebt)\\b[^.;]{0,90}${TELL}|\\b(?:soweit|sofern|falls|wenn)\\s+(?:dies\\s+|es\\s+)?(?:möglich|angemessen|zweckmäßig|sinnvoll)\\b`,
        'i',
      ),
      finds: [
        'Wir bemühen uns, Sie über Änderungen dieser Erklärung zu informieren.',
        'Soweit möglich, teilen wir Ihnen Änderungen dieser Erklärung mit.',
      ],
      spares: ['Wir informieren Sie über jede Änderung dieser Erklärung.'],
    },
    {
      name: 'without-notice',
      pattern:
        /(?<!\b(?:nicht|keine[nrms]?|nie|niemals)\b[^.;]*)\bohne\s+(?:vorherige\s+|weitere\s+|gesonderte\s+|besondere\s+)*(?:Ankündigung|Vorankündigung|Benachrichtigung|Mitteilung|Hinweis|Information|Sie\s+[^.;]{0,40}\bzu\s+(?:informieren|benachrichtigen))/i,
      finds: [
        'Wir können diese Erklärung jederzeit ohne vorherige Ankündigung ändern.',
        'Wir ändern diese Richtlinie, ohne Sie darüber zu informieren.',
      ],
      spares: ['Wir ändern diese Erklärung nicht ohne vorherige Mitteilung.'],
    },
  ],
  byMessage: /\b(?:E-?Mail\w*|schick\w*|send\w*|zusend\w*|Brief|Nachricht|Schreiben)\b/i,
  onSite:
    /(?:veröffentlich|bekannt|einstell|anzeig|Hinweis|finden|einsehen|prüfen|erschein)\w*[^.;]*(?:Web\s?seite|Website|Internetseite|Seite|Portal|hier|online)|(?:Web\s?seite|Website|Internetseite|Seite|Portal)[^.;]*(?:veröffentlich|bekannt|angezeig|einsehbar|anzeigen)/i,
  numbers: {
    ein: 1,
    eine: 1,
    einen: 1,
    einem: 1,
    einer: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    zehn: 10,
    vierzehn: 14,
    fünfzehn: 15,
    zwanzig: 20,
    einundzwanzig: 21,
    dreißig: 30,
    sechzig: 60,
    neunzig: 90,
  },
  units: [
    ['(?:Kalender|Werk|Arbeits)?tage?n?', 1],
    ['Wochen?', 7],
    ['Monate?n?', 30],
  ],
  before: /\b(?:vor|vorher|bevor|zuvor|Voraus|Frist)\b/i,
}
