import type { Lexicon } from '../types.ts'

/** What a passage is about, in German. */
export const topics: Lexicon['topics'] = {
  purpose: {
    strong:
      'dien(?:en|t) (?:[a-z]+ ){0,2}(?:der|dem|zur|dazu)\\b|wozu|wofur|warum|zweck|verwenden (?:wir|ihre|deine|die)|wir (?:verwenden|nutzen)|(?:wird|werden) .{0,50}(?:verwendet|genutzt)|nutzen wir|damit wir|um (?:ihnen|dir|die|unsere|ihre|zu)\\b|statisti|marketing|werbung|newsletter|betrug|forschung|verbesser|personalisier|zu verwaltung',
    weak: 'analys|messen|bereitstell|erkennen|verhinder|kommunik|hilft|ermoglich|\\bzu \\w+en\\b',
  },
  'data-category': {
    strong:
      'welche (?:arten von )?(?:personenbezogenen )?(?:daten|informationen)|(?:wir|werden) .{0,30}(?:erheben|erfassen|erfasst|erhoben|gesammelt|aufgezeichnet|protokolliert)|(?:erheben|erfassen|sammeln|speichern) wir|biometri|gesichts|geolokal|standort|ip-?adress|geburts|gesundheit|ethnisch|religi|kreditkart|kontonummer|bankverbindung|telefonnummer|profilbild|foto|adressbuch|welche (?:personenbezogenen )?daten|kategorien? (?:von |personenbezogener )?daten|geschlecht|ausweis|benutzername|nutzername|gerat|surfverhalten|protokolldat|logfile|kontakte\\b|speichern wir(?: [a-z]+){0,3}:',
    weak: 'erheb|erfass|name\\b|namen\\b|e-?mail-?adress|adresse|zahlung|konto|informationen|daten\\b|identif|metadaten|nachricht|inhalt|position',
  },
  recipient: {
    strong:
      'erhalt(?:en)? (?:[a-z]+ ){0,3}(?:daten|informationen)\\b(?! von)|zuganglich|an wen|mit wem|wer (?:erhalt|bekommt|hat zugriff)|(?:geben|gibt|leiten|leitet) .{0,80}weiter\\b|(?:abgewickelt|durchgefuhrt|betreut) (?:von|durch|uber)|weiterg|weitergabe|weitergeb|weitergeleitet|geteilt|offenleg|offengelegt|drittanbieter|dritte[nr]?\\b|empfanger|auftragsverarbeiter|unterauftrag|dienstleister|anbieter|partner|ubermittel|ubertrag|verkauf|behorde|strafverfolg|polizei|gericht|suchmaschine|sichtbar|zur verfugung gestellt|bereitgestellt von|betrieben von|unterstutzte? plattform|push.{0,20}provider|zugriff (?:auf|gewahr)|austausch|speichern von unterlagen|offentlich (?:zuganglich|sichtbar|einsehbar|verfugbar|gelistet|angezeigt)|i?cloud(?:kit|-?speicher|-?dienst[a-z]*)?\\b|erhalt (?!der |die |das |man )[a-z]+ (?:[a-z]+ ){0,2}(?:daten|informationen)|verarbeitet (?!der |die |das |man )[a-z]+ (?:ihre |deine )?daten|an (?!sie |dich |uns |ihre |deine )[a-z]+ (?:[a-z]+ ){0,3}(?:gesendet|geschickt|gesandt)',
    weak: 'plattform|unternehmen|gesellschaft|organisation|versicher|gmbh|inc\\b|ltd\\b|provider|europaische kommission',
  },
  retention: {
    strong:
      '(?:temporar|begrenzt|bestimmt|gewiss)\\w* zeitraum|vorubergehend|aufbewahr|speicherdauer|speicherfrist|loschfrist|geloscht|loschung|loschen|vernichtet|unbefristet|fur immer|wie lange|solange|dauer\\b|gespeichert bis|vorgehalten|speicherung',
    weak: 'bis\\b|tage|monat|jahr|stunden|wochen|gespeichert|frist|zeitraum|speichern',
  },
  transfer: {
    strong:
      'ausserhalb europas|innerhalb (?:der eu|des ewr|der europ|des europ|europas)|europa verlassen|verlassen .{0,20}europa|drittland|drittlander|drittstaat|ausserhalb (?:der|des) (?:eu|ewr|europaisch)|standardvertrag|angemessenheit|privacy shield|datentransfer|grenzuberschreit|international|in die usa|(?:anderen?|verschiedenen?) lander|(?:ort|standort|land) der (?:daten)?(?:verarbeitung|speicherung)|verarbeitungsort|mustervertrag|mustervertrage',
    weak: 'land\\b|lander|vereinigte staaten|vereinigten staaten|usa\\b|server (?:in|stehen)|ausland|weltweit|ubermittlung',
  },
  'legal-basis': {
    strong:
      'rechtsgrundlage|berechtigte[ns]? interesse|einwilligung|zustimmung|rechtliche verpflichtung|gesetzliche verpflichtung|vertragserfullung|erfullung (?:eines|des) vertrag|lebenswichtig|offentliche[ns]? interesse|art(?:ikel|\\.)? 6|freiwillig|zwingen|widerruf',
    weak: 'vertrag|verpflichtung|zustimm|gesetzlich|erforderlich',
  },
  right: {
    strong:
      'kopie|verlangen|auf (?:ihren |deinen |ihre |deine )?(?:antrag|wunsch|anfrage)|rechte?\\b|rechten\\b|widersprech|widerspruch|beschwerde|berichtig|ubertragbarkeit|auskunft|widerruf|abmelden|abbestell|opt-?out|aufsichtsbehorde|antrag|(?:sie|du) (?:kannst|konnen) |(?:kannst|konnen) (?:sie|du)|ausub|geltend|identitat (?:zu )?(?:prufen|uberpruf|nachweis)|loschung (?:ihrer|deiner)|spender konnen|jederzeit (?:geloscht|loschen|entfern|ander|korrig)|(?:kann|konnen) nicht (?:geloscht|entfernt|geandert)',
    weak: 'anfrage|einstellung|praferenz|kostenlos|andern|loschen|korrig|deaktivier',
  },
  'cookie-tracking': {
    strong:
      'unsichtbar\\w* (?:bild|pixel)|newsletter (?:offnen|offnet|geoffnet)|cookie|pixel|web-?beacon|zahlpixel|google analytics|telemetrie|lokaler speicher|tracker|tracking|sdk\\b|reichweitenmess|javascript|absturzbericht',
    weak: 'analys|werbe|sitzung|browser|messen|kampagne',
  },
  security: {
    strong:
      'verschlussel|sicherheit|gesichert|firewall|ssl\\b|tls\\b|https\\b|passwort|kennwort|unbefugt|technische und organisatorische|technischen und organisatorischen|zertifi|iso ?27001|datenpanne|datenschutzverletzung|backup',
    weak: 'schutz|schutz|massnahme|vertraulich|sicher',
  },
  children: {
    strong: 'kind\\b|kinder|minderjahrig|jugendlich|unter 1[0-9]|eltern|erziehungs|vormund|alter\\b|1[0-9] jahre',
    weak: 'jung',
  },
  'automated-decision': {
    strong:
      'automatisch|ohne dass (?:jemand|ein mensch)|automatisierte|profiling|menschliche[ns]? (?:eingreif|eingriff)|eingreifen einer person|algorithm|maschinelles lernen|kunstliche intelligenz|scoring|bonitat',
    weak: 'entscheidung|automatisch|modell',
  },
  'controller-contact': {
    strong:
      'verantwortlich|datenschutzbeauftragt|vertreter\\b|vertretung|erreichen (?:sie|du|uns)|ansprechpartner|handelsregister|sitz\\b|anschrift|wenden sie sich|wende dich|per (?:post|e-?mail)|impressum',
    weak: 'kontakt|adresse|fragen|e-?mail|telefon|strasse|str\\b|gmbh|ministerium',
  },
  'change-notice': {
    strong:
      'geanderte fassung|(?:ander|aktualisier|anpass|uberarbeit)\\w* .{0,40}(?:erklarung|hinweis|richtlinie|bestimmung|bedingungen)|(?:erklarung|hinweise?|richtlinie|bestimmungen|bedingungen).{0,40}(?:geander|ander|aktualisier|angepasst|anpass|uberarbeit)|(?:sie|dich) .{0,30}(?:informieren|benachrichtigen)|neue (?:version|fassung)',
    weak: 'anderung|geandert|andert\\b|andern\\b|aktualisier|mitteil|bekannt|benachrichtig',
  },
  'effective-date': {
    strong:
      'zuletzt (?:aktualisiert|geandert|uberarbeitet)|letzte (?:aktualisierung|anderung)|stand:?\\b|gultig (?:ab|seit)|gilt ab|in kraft|version \\d|vorherige (?:version|fassung)|datum',
    weak: 'aktualisiert|version|fassung|seit\\b',
  },
  scope: {
    strong:
      '(?:erklarung|hinweise?|richtlinie|bestimmungen|dokument).{0,40}(?:gilt|gelten|betrifft|anwendung|beschreib|erlauter)|gilt fur|gelten fur|geltungsbereich|anwendungsbereich|bestandteil unserer',
    weak: 'gilt|produkt|website|dienst|domain',
  },
}
