import { countingUp } from '../../numerals.ts'
import type { Words } from '../types.ts'

/** The small words of German, its numbers, dates and places. */
export const grammar: Words = {
  expansions: [
    [/(?<=\bAbs(?:\.|atz) ?\d+) (?:S\.|Satz) ?1\b/g, ''],
    [/(?<=\p{L})(?:[*:_/·]|\/-)in(nen)?\b/gu, ''],
    [/\bggfs?\./g, 'gegebenenfalls'],
    [/\bevtl\./g, 'eventuell'],
    [/\bi\. ?d\. ?r\./g, 'in der Regel'],
    [/(?<=\p{L})str\.(?= ?\d)/gu, 'straße'],
    [/\bstr\.(?= ?\d)/g, 'Straße'],
    [/\b(?:zum)\b/g, 'zu dem'],
    [/\b(?:zur)\b/g, 'zu der'],
    [/\b(?:im)\b/g, 'in dem'],
    [/\b(?:beim)\b/g, 'bei dem'],
    [/\b(?:vom)\b/g, 'von dem'],
    [/\b(?:am)\b/g, 'an dem'],
  ],
  and: 'und & sowie',
  or: 'oder bzw beziehungsweise',
  negations: 'nicht kein keine keinen keinem keiner keines nie niemals niemand nichts noch-nie ohne weder',
  modals: {
    kann: 'kann kannst konnen konnt',
    darf: 'darf darfst durfen durft',
    muss: 'muss musst mussen erforderlich verpflichtet',
    soll: 'soll sollst sollen',
    sollte: 'sollte sollten solltest',
    konnte: 'konnte konnten konntest',
    wurde: 'wurdest',
    will: 'will willst wollen mochte mochten mochtest',
  },
  limits:
    'verweigern verweigert ablehnen abgelehnt ausnahme ausnahmen nur lediglich ausschliesslich allein sofern soweit falls wenn ausser ausgenommen bis bevor nachdem vor nach innerhalb wahrend solange alle allen aller jede jeder jedes jeden einige manche bestimmte bestimmten bestimmter gewisse gewissen meisten viele beide einschliesslich inklusive wie etwa beispielsweise insbesondere mindestens hochstens maximal minimal mehr weniger immer stets manchmal meist ublicherweise normalerweise gewohnlich oft haufig selten automatisch manuell direkt indirekt offentlich freiwillig optional verpflichtend kostenlos kostenfrei unentgeltlich kosten ausdrucklich ausdruckliche ausdrucklichen explizit vorherige vorherigen vorher einwilligung zustimmung opt eigene eigenen andere anderen anderer anderes weitere weiteren zusatzlich zusatzliche anonym anonyme anonymisiert anonymisierte pseudonymisiert pseudonymisierte aggregiert verschlusselt verschlusselte unverschlusselt unbedingt notwendig notwendige angemessen angemessene berechtigt berechtigte berechtigtes moglich sofort unverzuglich unbefristet unbegrenzt dauerhaft vorubergehend auch statt stattdessen intern interne extern externe privat dritte dritten dritter weltweit international zustandige zustandigen wesentlich wesentliche besondere besonderer sensible sensibel begrenzt beschrankt wieder erneut langer kurzer erste letzte teilweise vollstandig ganz sogar ausserhalb unter uber es-sei-denn gemeinsam gemeinsame',
  light:
    'ich mich mir mein meine meinen meinem meiner meines bitte der die das des dem den ein eine einen einem einer eines dieser diese dieses diesen diesem ist sind war waren sein wird werden wurde wurden worden hat haben hatte hatten zu von fur an auf mit durch bei aus in es er sie wir uns unser unsere unseren unserem unserer unseres ihr ihre ihren ihrem ihrer ihres welche welcher welches welchen hier dort so dann also daher dabei hierbei hierzu dazu damit davon darin daran daruber doch denn aber einfach via etc usw zwar sich dass dies als ins ans aufs man sei seien ware gewesen wer wem wen wessen welchem jener jene jenes jenem jenen derer wobei wodurch woran worauf worin wovon wozu womit',
  address:
    'sie ihnen ihr ihre ihren ihrem ihrer ihres du dich dir dein deine deinen deinem deiner deines euch euer eure eurem euren eurer eures',
  subject: 'sie du',
  we: 'wir uns unser unsere unseren unserem unserer unseres ich mich mir mein meine meinen meinem meiner meines',
  they: 'deren dessen',
  possessive: {
    ours: 'unser unsere unseren unserem unserer unseres mein meine meinen meinem meiner meines',
    theirs: 'deren dessen',
    yours: 'dein deine deinen deinem deiner deines euer eure eurem euren eurer eures ihren ihrem ihres',
  },
  endings: 'e en n er es em s st t te ten et est ung ungen ',
  guarded:
    'einwilligung verantwortliche auftragsverarbeiter verarbeiter arbeitgeber arbeitnehmer intern extern rechtmassig unrechtmassig mitglied offentlich erforderlich',
  numbers: {
    eine: 1,
    einen: 1,
    einem: 1,
    einer: 1,
    eines: 1,
    ...countingUp(
      'ein|eins, zwei, drei, vier, funf, sechs, sieben, acht, neun, zehn, elf, zwolf, dreizehn, vierzehn, funfzehn, sechzehn, siebzehn, achtzehn, neunzehn',
      {
        20: 'zwanzig',
        30: 'dreissig',
        40: 'vierzig',
        50: 'funfzig',
        60: 'sechzig',
        70: 'siebzig',
        80: 'achtzig',
        90: 'neunzig',
      },
      (unit, ten, amount) => (amount < 10 ? [`${unit}und${ten}`] : []),
    ),
    hundert: 100,
    einhundert: 100,
  },
  idle: 'dem alter von|folgendem|folgende daten|folgenden daten|die folgenden daten|folgende informationen|die folgenden informationen|folgende personenbezogene daten|folgende personenbezogenen daten|die folgenden personenbezogenen daten|folgende angaben|folgende datenkategorien|folgende rechte|folgenden zwecken|folgende zwecke|zu konnen|in der lage zu sein|zum zweck|zum zwecke|zwecks|zu diesem zweck|einen zeitraum von|die dauer von|eine dauer von|einer dauer von|eine frist von|einer frist von|die folgenden|folgende|folgenden|folgendes|nachfolgende|nachfolgenden|nachstehende|nachstehenden|im folgenden|zu diesem zweck|in diesem zusammenhang|in diesem rahmen|im rahmen|der umstand dass|es gibt|es handelt sich um|bitte beachten sie dass|bitte beachten sie|wir weisen sie darauf hin dass|wir weisen darauf hin dass|in dem folgenden|die wir uber sie gespeichert haben|die wir uber dich gespeichert haben|die wir von ihnen gespeichert haben|die wir uber sie verarbeiten|die wir uber dich verarbeiten|zu ihrer person gespeicherten|uber sie gespeicherten|uber dich gespeicherten|zu ihrer person|zu deiner person|die sie betreffen|die dich betreffen|sie betreffende|sie betreffenden|dich betreffende|dich betreffenden|uber sie|uber dich',
  adverbs: `
jederzeit|zu jeder zeit|zu jedem zeitpunkt|stets|immer|zu jedem beliebigen zeitpunkt
unverzuglich|sofort|umgehend|ohne verzug
kostenlos|kostenfrei|unentgeltlich|gratis|ohne kosten
per e mail|per email|via e mail|per mail|mit einer e mail|durch eine e mail
schriftlich|in schriftform
insbesondere|vor allem|besonders
optional|wahlweise|wenn sie mochten|wenn sie dies mochten|wenn sie das mochten|wenn du mochtest|wenn du das mochtest|wenn sie wollen
`,
  says: {
    'modal:kann':
      'haben das recht|haben das recht auf|hast das recht|hast das recht auf|haben sie das recht|haben sie das recht auf|hast du das recht|haben ferner das recht|haben ausserdem das recht|haben auch das recht|recht auf|sind berechtigt|bist berechtigt|haben die moglichkeit|hast die moglichkeit|hat die moglichkeit|es ist moglich|steht es ihnen frei|sind in der lage',
    'modal:mussnicht':
      'sind nicht verpflichtet|sind sie nicht verpflichtet|bist nicht verpflichtet|bist du nicht verpflichtet|ist nicht erforderlich|ist es nicht erforderlich|ist nicht notwendig|ist es nicht notwendig|brauchen nicht|mussen nicht',
    'modal:muss': 'sind verpflichtet|ist verpflichtet|haben die pflicht|hat die pflicht|bist verpflichtet',
  },
  permits: { darf: 'kann' },
  passive: { auxiliary: 'wird werden wurde wurden worden ist sind', agent: 'von durch' },
  particles:
    'ab an auf aus bei durch ein mit nach um unter vor weiter zu zuruck fest frei her hin los statt teil weg wieder uber',
  units: {
    minute: 'minute minuten',
    hour: 'stunde stunden h std',
    day: 'tag tage tagen',
    week: 'woche wochen',
    month: 'monat monate monaten monats',
    year: 'jahr jahre jahren jahres',
  },
  between: 'kalender werk voll volle vollen',
  months: 'januar februar marz april mai juni juli august september oktober november dezember',
  weekdays: 'montag dienstag mittwoch donnerstag freitag samstag sonntag',
  places:
    'US=usa|vereinigte staaten|vereinigten staaten|vereinigten staaten von amerika|us|amerika|amerikanische;GB=vereinigtes konigreich|vereinigten konigreich|grossbritannien|england;EU=europaische union|europaischen union|eu;EEA=europaischer wirtschaftsraum|europaischen wirtschaftsraum|ewr;CH=schweizer|schweiz;NL=niederlande|niederlanden|niederlandische|niederlandischen;THIRD=drittland|drittlander|drittlandern|drittstaat|drittstaaten',
  postal: 'post(?:anschrift|fach|alisch)|per post|schreiben sie|briefpost',
  located: 'ansassig|gelegen|niedergelassen|adresse|anschrift',
  references: 'abschnitt kapitel absatz punkt ziffer anhang anlage',
}
