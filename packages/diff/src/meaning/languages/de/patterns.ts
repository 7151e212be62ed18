import type { Lexicon } from '../types.ts'

/** Turns of phrase, in German. */
export const patterns: Lexicon['patterns'] = {
  anaphor:
    '(?:diese[rsnm]?|jene[rsn]?|solche[rsn]?|hiervon|davon|hierbei|dabei|hierfur|dafur|hiermit|damit) (?!(?:datenschutz)?(?:erklarung|hinweise?|richtlinie|seite|website|webseite|dokument|rechte?|weise|fall|falle|zweck)\\b)\\w+|^\\W*(?:es|sie werden|dies|diese|dieser|dieses)\\b',
  definition:
    "^(?:ein |eine |der |die |das )?[\\w ,'-]{2,60}? (?:ist|sind|bedeutet|bezeichnet) (?:ein|eine|der|die|das|kleine|kurze|alle|daten|informationen|textdatei\\w*)\\b",
  scope:
    '(?:erklarung|hinweise?|richtlinie|dokument) .{0,20}(?:beschreibt|erlautert|erklart),? wie\\b|(?:sie|dies) gilt|(?:erklarung|hinweise?|richtlinie|bestimmungen|dokument|bedingungen)\\b.{0,60}(?:gilt|gelten|betrifft|anwendung|bestandteil)|(?:gilt|gelten) (?:auch )?fur|bestandteil unserer|geltungsbereich',
  people:
    'mitglied\\w*|bewerb\\w*|kund\\w*|besucher\\w*|nutzer\\w*|benutzer\\w*|anwender\\w*|menschen|person\\w*|mitarbeit\\w*|kandidat\\w*|kinder\\w*|minderjahrig\\w*|student\\w*|patient\\w*|spender\\w*|abonnent\\w*|partner\\w*|freiwillige\\w*|einwohner\\w*|gaste\\w*|schuler\\w*',
  residence: '(?:wohnen|wohnst|wohnsitz|ansassig|befinden|leben|aufhalten|einwohner)',
  addressed: '^(?:wenn|falls|fur|als|sofern) [^,.;:]{2,80}[,:]',
  condition:
    '\\b(?:wenn sie|wenn du|falls|sofern|nur|ausschliesslich|optional|einwilligung|opt|vorausgesetzt|fur (?:mitglieder|kunden|bewerber|besucher|nutzer|mitarbeiter|kinder)|bewerber|kunden|besucher|newsletter|abonnenten|mitarbeiter|einwohner|wohnen|kalifornien|europa|ewr|vereinigte|schweiz|standardmassig|freiwillig)',
  dated:
    'letzte[rn]? (?:aktualisierung|anderung|stand)|zuletzt .{0,40}(?:aktualisiert|geandert|uberarbeitet|angepasst)|letzte (?:aktualisierung|anderung)|stand\\b|gultig|gilt ab|in kraft|version|datum|aktualisiert|seit dem',
  opening:
    '^(?:(?:fur )?(?:weitere|mehr|nahere|zusatzliche) (?:informationen|angaben|details)|mehr (?:daruber|dazu|uber|zu|erfahren)|(?:bitte )?(?:lesen|beachten|besuchen|siehe|lies)|hier (?:finden|erfahren|findest)|(?:weiteres|naheres)|klicken sie|eine (?:aktuelle )?ubersicht|details)',
  pointer:
    '^(?:.{0,60}(?:informationen|angaben|ubersicht|liste|erklarung|bedingungen|details|voraussetzungen)\\b.{0,90}(?:finden sie|findest du|finden sich|zu finden|entnehmen|konnen sie)|(?:finden sie|findest du) .{0,60}(?:informationen|angaben|ubersicht|liste|erklarung|details)|(?:fur )?(?:weitere|mehr|nahere|zusatzliche) (?:informationen|angaben|details)|mehr (?:daruber|dazu|uber|zu|erfahren)|(?:bitte )?(?:lesen|beachten|besuchen|siehe|lies)|hier (?:finden|erfahren|findest)|(?:weiteres|naheres)|klicken sie|eine (?:aktuelle )?ubersicht|details)',
  practice:
    'send|gesendet|leite|erheb|erhob|erfass|sammel|verarbeit|speicher|aufbewahr|teil|geteilt|verkauf|verkauft|vermiet|weiterg|offen|verfolg|track|nutz|verwend|lesen|gelesen|profil|erhalten|verlang|ubermittel|ubertrag|zugriff|generier',
  excepting: 'ausser|ausnahme|es sei denn|ausgenommen|abgesehen von',
  exception:
    'es sei denn|ausser|ausgenommen|nur\\b|aber\\b|jedoch|ohne ihre|ohne deine|wenn\\b|falls|sofern|soweit|abgesehen|bis\\b|mit ausnahme',
  collects: 'erheb|erhob|erfass|sammel|gesammelt|aufgezeichnet|protokollier',
  permission: 'um (?:erlaubnis|genehmigung)|berechtigung|push-?benachrichtigung|zugriff (?:gewahren|erlauben)',
  sentiment:
    '(?:(?:halten uns|halt sich) (?:\\w+ )?an (?:das |die |den )?(?:gesetz|dsgvo|datenschutz|gesetzlich|geltend|vorschrift)|(?:schutz|sicherheit) (?:ihrer|deiner|der) .{0,60}(?:wichtig|ernst|prioritat|anliegen|am herzen|hochste)|(?:liegt|legen) .{0,40}(?:am herzen|grossen wert)|(?:behandeln|gehen) .{0,60}(?:sorgfaltig|sorgsam|vertrauensvoll)|sehr ernst)|datenschutz .{0,40}(?:wichtig|ernst|prioritat|anliegen)|privatsphare .{0,40}(?:wichtig|ernst|respekt|schutz)|(?:respektieren|schatzen|verpflichten).{0,40}(?:privatsphare|datenschutz|daten)|willkommen|vielen dank|vertrauen|in dieser (?:erklarung|richtlinie)|erlautern wir|verpflichtung ihnen gegenuber',
  residue:
    '^(?:skip to|(?:go )?back to (?:the )?(?:top|home|overview|list|index|languages?|contents|main)|(?:diese|dieser|dieses) .{0,40}(?:wurde|ist) (?:mit|von|durch) .{0,60}(?:generator|muster|vorlage)|muster(?:text|datenschutz)?\\b|vorlage\\b|erstellt (?:mit|durch|von) .{0,40}generator|quelle:|zu[mr]? (?:inhalt|hauptinhalt)|zum inhalt|alle cookies|akzeptieren|drucken|teilen auf|.{0,60}(?:dieses muster|diese vorlage|dieser mustertext)\\b|nach oben|inhalt(?:sverzeichnis)?|menu|suche|anmelden|startseite|schliessen|weiter|zuruck|herunterladen|laden|(?:mit freundlichen gruss(?:en)?|mit freundlichem gruss|hochachtungsvoll|viele grusse)\\W*$|(?:sehr geehrte[rns]?|liebe[rs]?) [\\w /&,-]{2,60},\\W*$|lorem ipsum|hier ist die (?:ubersetzung|uberarbeitete|aktualisierte)|(?:gib|geben sie) nur die ubersetzung|dies ist (?:nur )?(?:eine basisversion|ein beispieltext|ein testtext)|lassen sie .{0,60}(?:anwalt|juristisch|rechtlich) .{0,20}prufen|stellen sie die datenschutzerklarung auf|verlinken sie (?:diese|die datenschutz)|copyright|©.{0,80}|alle rechte vorbehalten|zu erledigen|entwurf)',
  substance:
    'erklarung|hinweis|ankundig|ander|daten|information|person|privat|verarbeit|erheb|erhob|erfass|sammel|speicher|aufbewahr|teil|weiterg|dritt|einwillig|zustimm|recht|losch|cookie|track|verfolg|gesetz|konto|name|adress|mail|telefon|kontakt|profil|nutz|verwend|bereit|erhalt|send|sende|foto|bild|kamera|standort|lokal|gerat|zahl|bank|kart|gesund|alter\\b|kind|zugriff|zugang|anfrag|ubermittel|ubertrag|land|server|sicher|verschlussel|benachrichtig|informier|verpflicht|muss|mussen|erforderlich|beschwerde|widerspr|widerruf|partner|anbieter|dienstleist|verantwort|beauftragt|vertret|entscheid|automat|protokoll|berechtig|freiwillig|zwing|kostenlos|opt|marketing|newsletter|werb|statisti|analys|forschung|abonn|veroffentlich|offentlich|sichtbar|modell|anonym|pseudonym|zweck|test|umfrag|datei|nachricht|inhalt|mitglied|kund',
  officer: 'datenschutzbeauftragt|vertreter|vertretung|ansprechpartner|dsb\\b',
  controller: 'verantwortlich',
  forever: 'fur immer|unbefristet|unbegrenzt|dauerhaft|zeitlich unbeschrankt',
  keeping: 'wie lange|laufzeit|aufbewahr|speicher|losch|vernicht|vorgehalten|behalten|entfern|anonymisiert|dauer',
  sharing:
    '(?:geben|gibt|leiten|leitet) .{0,80}weiter\\b|(?:abgewickelt|durchgefuhrt|betreut) (?:von|durch|uber)|weiterg|teil|offenleg|offengelegt|dritt|empfanger|auftragsverarbeit|dienstleist|anbieter|partner|ubermittel|ubertrag|verkauf|send|sichtbar|verwend|nutz|plattform|provider|zugriff|austausch|betrieben|speichern von',
  consent: 'einwilligung|zustimmung|opt in',
  optIn: 'einwillig|eingewilligt|zugestimmt|zustimmung|opt ?in\\b|nur (?:wenn|sofern|falls)\\b',
  optOut:
    '(?:nicht|kein\\w*) .{0,10}(?:widersprochen|widerspruch|widersprechen)|opt ?out\\b|es sei denn|ausser (?:wenn|sie|du)\\b',
  anonymous: 'anonym|pseudonym|aggreg',
  ceiling: 'hochstens|maximal|nicht langer als|spatestens|langstens|innerhalb|bis zu',
  floor: 'mindestens|minimal|wenigstens',
  ceased: 'nicht (?:mehr|langer)\\b|kein\\w* .{0,40}mehr\\b|eingestellt',
  voluntary: 'freiwillig|optional',
  mandatory: 'pflicht|verpflichtend|erforderlich|mussen|muss',
  restricting: '(?:nur|lediglich|ausschliesslich|innerhalb|unbedingt)\\b',
  aims: 'zweck',
  device: 'apps?\\b|anwendung|gerat|android|ios\\b|push|smartphone|handy|kamera|mikrofon',
  article: 'art\\w*\\.? ?6\\b|dsgvo\\b|einwilligung',
  document:
    'erklarung|richtlinie|ubersicht|abschnitt|seite|bedingungen|unten|oben|hier\\b|anhang|zusammenfassung|details|information|artikel|faq',
  servers: 'server|rechenzentr|hosting|gespeichert',
  representative: 'vertreter|vertretung',
  dating:
    '(?:version|v|stand|datum|ab|zuletzt|aktualisiert|bis|letzte[rnsm]?|letztmalig|auch|seit|aktuell|derzeit|nachste|vorherige|vorige|allgemeine|datenschutz|daten|schutz|dsgvo|cookies?|website|webseite|seite|app|gilt|tritt|getreten|erstmals|vom|am|im|zum)\\b',
  versioned:
    '(?:version(?:en)?|v|rev|revision|stand|fassung|ausgabe|aktualisiert|aktualisierung|updates?|andert|anderung(?:en)?|angepasst|uberarbeitet|uberarbeitung|veroffentlicht|veroffentlichung|erstellt|erstellung|gultig|gultigkeit|kraft|inkrafttreten|datum|pruft|datenschutzerklarung|datenschutzhinweise?n?|datenschutzrichtlinien?|datenschutzbestimmungen|datenschutzinformation(?:en)?|datenschutz|erklarung|richtlinie|hinweise?|bestimmungen|dokument|text|policy)\\b',
  organisation: '\\b(?:wir|uns|unser\\w*|ich|mein\\w*|diese? (?:app|anwendung|(?:web|internet)?seite|website))\\b',
}
