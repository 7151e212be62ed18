import type { ClauseWords } from './words.ts'

const TELL =
  '(?:informeren|inlichten|verwittigen|melden|meedelen|mededelen|berichten|waarschuwen|laten\\s+weten|mailen|sturen|op\\s+de\\s+hoogte\\s+(?:brengen|stellen|houden))'

export const nl: ClauseWords = {
  change:
    /\b(?:wijzig|pas(?:sen|t)\b|aanpas|aangepas|gewijzig|verander|bijwerk|bijgewerk|herzien|actualis|geactualis)\w*/i,
  policy: /\b(?:\w*beleid|\w*verklaring|\w*statement|\w*reglement|deze\s+tekst|dit\s+document)\b/i,
  tell: /\b(?:inform\w*|geïnformeerd|inlicht\w*|verwittig\w*|meld\w*|gemeld|me(?:e|de)del\w*|bericht\w*|hoogte|weten|e-?mail\w*|mail\w*|stur\w*|plaats\w*|publice\w*|bekend\w*|kennisgeving)\b/i,
  weak: [
    {
      name: 'may-tell',
      pattern: new RegExp(
        `\\b(?:kunnen|kan|mogen|zouden)\\b(?:(?!\\b(?:zullen|zal|en\\s+dan)\\b)[^.;]){0,90}\\b${TELL}\\b`,
        'i',
      ),
      finds: [
        'Als we dit beleid wijzigen, kunnen we u daarvan op de hoogte brengen.',
        'Bij een wijziging van deze verklaring kan de club u per e-mail informeren.',
      ],
      spares: [
        'Dit beleid kan wijzigen; wij zullen u daarover informeren.',
        'Dit beleid kan wijzigen, en dan zullen we u een e-mail sturen.',
        'U kunt ons laten weten wat u van een wijziging van dit beleid vindt.',
      ],
    },
    {
      name: 'tries-to-tell',
      pattern: new RegExp(
        `\\b(?:proberen|trachten|streven\\s+ernaar|doen\\s+ons\\s+best)\\b[^.;]{0,90}\\b${TELL}\\b|\\b(?:indien|waar|voor\\s+zover|als)\\s+(?:dat\\s+)?(?:mogelijk|nodig|passend|gepast|wij\\s+dat\\s+nodig)\\b`,
        'i',
      ),
      finds: [
        'We doen ons best en zullen u wijzigingen van dit beleid meedelen.',
        'Waar mogelijk informeren we u over wijzigingen in deze verklaring.',
        'We trachten u over wijzigingen van dit beleid te informeren.',
      ],
      spares: ['We informeren u over elke wijziging van dit beleid.'],
    },
    {
      name: 'without-notice',
      pattern:
        /(?<!\b(?:niet|geen|nooit)\b[^.;]*)\bzonder\s+(?:enige\s+|voorafgaandelijke\s+|voorafgaande\s+|verdere\s+|aparte\s+)*(?:kennisgeving|mededeling|melding|bericht|waarschuwing|aankondiging|u\s+[^.;]{0,40}\bte\s+(?:informeren|verwittigen|berichten))\b/i,
      finds: [
        'Wij mogen dit beleid op elk moment zonder voorafgaande kennisgeving wijzigen.',
        'We passen deze verklaring aan zonder u daarvan te verwittigen.',
      ],
      spares: ['We wijzigen dit beleid niet zonder u vooraf te informeren.'],
    },
  ],
  byMessage: /\b(?:e-?mail\w*|mailen|stur\w*|toestur\w*|gestuurd|verstuur\w*|brief|bericht)\b/i,
  onSite:
    /\b(?:plaats\w*|geplaatst|publice\w*|gepubliceerd|bekend\w*|meld\w*|melding|verschijn\w*|staan|tonen|raadpleeg\w*|bekijk\w*|vind\w*)\b[^.;]*\b(?:web\w*|site|pagina|portaal|hier|online)\b|\b(?:web\w*|site|pagina|portaal)\b[^.;]*\b(?:geplaatst|gepubliceerd|plaatsen|publiceren|bekendgemaakt|melden|vermelden)\b/i,
  numbers: {
    een: 1,
    één: 1,
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    tien: 10,
    veertien: 14,
    vijftien: 15,
    twintig: 20,
    eenentwintig: 21,
    dertig: 30,
    zestig: 60,
    negentig: 90,
  },
  units: [
    ['(?:kalender|werk)?dag(?:en)?', 1],
    ['we(?:ek|ken)', 7],
    ['maand(?:en)?', 30],
  ],
  before: /\b(?:voor|vooraf|voordat|tevoren|voorhand|voorafgaand\w*)\b|vóór/i,
}
