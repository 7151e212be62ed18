import { countingUp } from '../../numerals.ts'
import type { Words } from '../types.ts'

/** The small words of English, its numbers, dates and places. */
export const grammar: Words = {
  expansions: [
    [/\b3rd(?=[ -]part)/g, 'third'],
    [/\bcannot\b/g, 'can not'],
    [/\bcan['’]t\b/g, 'can not'],
    [/\bwon['’]t\b/g, 'will not'],
    [/n['’]t\b/g, ' not'],
    [/['’](?:s|re|ll|ve|m|d)\b/g, ''],
  ],
  and: 'and &',
  or: 'or nor',
  negations: 'not no never none neither without nothing nobody cease stop',
  modals: {
    can: 'can',
    may: 'may might',
    must: 'must',
    should: 'should',
    could: 'could',
    would: 'would',
    need: 'required require requires',
  },
  limits:
    'refuse refuses refused decline only solely exclusively exception exceptions unless except excluding until before after within if when while where whether all any every each some certain most many few both either including include includes such least minimum maximum up more less fewer than always sometimes usually typically generally often rarely automatically manually directly indirectly publicly voluntarily voluntary mandatory optional free charge explicit express prior consent opt out optin optout own other another different additional further anonymous anonymised anonymized anonymously pseudonymised pseudonymized aggregated identifiable encrypted unencrypted strictly necessary reasonable reasonably legitimate possible immediately indefinitely permanently temporarily also instead inside outside internal external public private except otherwise third worldwide international competent significant substantial sensitive special personal limited unlimited again still no-longer longer shorter first last partly fully completely entirely even third-party',
  light:
    'i me my mine myself shall kindly a an the in into this that these those is are was were be been being has have had having do does did will it its they them their theirs he she his her him we us our ours of to for by on at as with from which who whom whose there here so then thus therefore hereby herein thereof just really very please simply well etc onto upon per via itself themselves ourselves himself herself am whereby wherein toward towards',
  address: 'you your yours yourself',
  subject: 'you',
  we: 'we us our ours i me my mine myself',
  they: 'they them their theirs he she his her',
  possessive: { ours: 'our my', theirs: 'their his her', yours: 'your' },
  endings: 's es d ed ing e ies y ion ions ation ations ication ment ments al ally ly',
  guarded:
    'contact contract processor controller employee employer data date month moth party part parts former form internal external lawful unlawful include exclude public publish member membership insured insurer minor major mobile',
  numbers: {
    a: 1,
    an: 1,
    ...countingUp(
      'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen',
      { 20: 'twenty', 30: 'thirty', 40: 'forty', 50: 'fifty', 60: 'sixty', 70: 'seventy', 80: 'eighty', 90: 'ninety' },
      (unit, ten, amount) => (amount < 10 ? [`${ten} ${unit}`] : []),
    ),
    hundred: 100,
    'one hundred': 100,
    'a hundred': 100,
  },
  idle: 'located in|situated in|the age of|if you would like to|if you wish to|if you want to|should you wish to|when you want to|the following data|the following information|the following personal data|the following personal information|the following categories of data|the following categories of personal data|the following details|the following purposes|the following rights|the following parties|the following cases|to be able to|in order to be able to|in order to enable us to|a period of|a duration of|a term of|a time of|the following|the below|the purpose of|the purposes of|the sake of|set out below|listed below|mentioned below|as set out below|the fact that|in question|where you are|as such|it is|there is|there are|in this respect|in this regard|in this context|in order|we would like to|we are going to|is going to|are going to|please note that|please note|note that|be aware that|kindly|that we have about you|which we have about you|we have about you|that we hold about you|which we hold about you|we hold about you|that we process about you|which we process about you|we process about you|that we keep about you|held about you|stored about you|about you|concerning you|that concern you|which concern you|that concerns you|relating to you|that relate to you',
  adverbs: `
at any time|at all times|anytime|any time|at any moment|whenever you want|whenever you like
without delay|immediately|straight away
free of charge|for free|at no cost|without charge|at no charge
by e mail|by email|via e mail|via email|by sending an e mail|by sending us an e mail|by sending an email|by sending us an email|by e mailing us|by emailing us
in writing
in particular|particularly|especially|specifically
optionally|if you like|if you wish|if you so wish|if you want|if you would like|at your option
`,
  says: {
    'modal:can':
      'have the right to|has the right to|also have the right to|have a right to|have a right of|have the right of|are entitled to|is entitled to|are able to|is able to|have the option to|have the possibility to|it is possible to|are allowed to|are permitted to',
    'modal:neednot':
      'need not|do not need to|do not have to|are not required to|are not obliged to|are not obligated to|are under no obligation to|is not necessary to|is not required to|have no obligation to',
    'modal:must':
      'have to|has to|are obliged to|is obliged to|are required to|is required to|are obligated to|is obligated to',
  },
  permits: { may: 'can' },
  passive: { auxiliary: 'is are was were be been being', agent: 'by' },
  particles: '',
  units: {
    minute: 'minute minutes',
    hour: 'hour hours h hr hrs',
    day: 'day days',
    week: 'week weeks',
    month: 'month months',
    year: 'year years yr yrs',
  },
  between: 'calendar working business full consecutive',
  months: 'january february march april may june july august september october november december',
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
  places:
    'US=usa|u.s.|u.s.a.|united states of america|us|american;GB=uk|u.k.|great britain|england|scotland|wales|northern ireland;EU=european union|eu|e.u.;EEA=european economic area|eea;CH=swiss;KR=republic of korea;NL=the netherlands|holland|dutch;US-STATE=california|texas|virginia|colorado|connecticut|utah|delaware|iowa|nebraska|new hampshire|new jersey|oregon|montana|nevada|washington|tennessee|minnesota|maryland|indiana|kentucky|rhode island|florida|new york|illinois|vermont;THIRD=third country|third countries',
  postal: 'postal|mailing address|by post|street|write to|p\\.? ?o\\.? ?box',
  located: 'located|situated|based|established|address',
  references: 'section sections chapter clause paragraph point heading part annex appendix table',
}
