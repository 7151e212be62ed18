import type { Lexicon } from './types.ts'

/** German. */
export const de: Lexicon = {
  language: 'de',
  expansions: [
    [/(?<=\p{L})(?:[*:_/·]|\/-)in(nen)?\b/gu, ''],
    [/\b(?:zum)\b/g, 'zu dem'],
    [/\b(?:zur)\b/g, 'zu der'],
    [/\b(?:im)\b/g, 'in dem'],
    [/\b(?:beim)\b/g, 'bei dem'],
    [/\b(?:vom)\b/g, 'von dem'],
    [/\b(?:am)\b/g, 'an dem'],
  ],
  and: 'und & sowie',
  or: 'oder bzw beziehungsweise',
  negations: 'nicht kein keine keinen keinem keiner keines nie niemals niemand nichts noch-nie ohne weder verweigern',
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
    'ausnahme ausnahmen nur lediglich ausschliesslich allein sofern soweit falls wenn ausser ausgenommen bis bevor nachdem vor nach innerhalb wahrend solange alle allen aller jede jeder jedes jeden einige manche bestimmte meisten viele beide einschliesslich inklusive wie etwa beispielsweise insbesondere mindestens hochstens maximal minimal mehr weniger immer stets manchmal meist ublicherweise normalerweise gewohnlich oft haufig selten automatisch manuell direkt indirekt offentlich freiwillig optional verpflichtend kostenlos kostenfrei unentgeltlich kosten ausdrucklich ausdruckliche ausdrucklichen explizit vorherige vorherigen vorher einwilligung zustimmung opt eigene eigenen andere anderen anderer anderes weitere weiteren zusatzlich zusatzliche anonym anonyme anonymisiert anonymisierte pseudonymisiert pseudonymisierte aggregiert verschlusselt verschlusselte unverschlusselt unbedingt notwendig notwendige angemessen angemessene berechtigt berechtigte berechtigtes moglich sofort unverzuglich unbefristet unbegrenzt dauerhaft vorubergehend auch statt stattdessen intern interne extern externe privat dritte dritten dritter weltweit international zustandige zustandigen wesentlich wesentliche besondere besonderer sensible sensibel begrenzt beschrankt wieder erneut langer kurzer erste letzte teilweise vollstandig ganz sogar ausserhalb unter uber es-sei-denn gemeinsam gemeinsame',
  light:
    'der die das des dem den ein eine einen einem einer eines dieser diese dieses diesen diesem ist sind war waren sein wird werden wurde wurden worden hat haben hatte hatten zu von fur an auf mit durch bei aus in es er sie wir uns unser unsere unseren unserem unserer unseres ihr ihre ihren ihrem ihrer ihres welche welcher welches welchen hier dort so dann also daher dabei hierbei hierzu dazu damit davon darin daran daruber doch denn aber einfach via etc usw zwar sich dass',
  address:
    'sie ihnen ihr ihre ihren ihrem ihrer ihres du dich dir dein deine deinen deinem deiner deines euch euer eure',
  subject: 'sie du',
  we: 'wir uns unser unsere unseren unserem unserer unseres',
  they: 'deren dessen',
  endings: 'e en n er es em s st t te ten et est ung ungen ',
  synonyms: `
datenbank|datenbanken
jederzeit|zu jeder zeit|stets|immer
gemass|entsprechend|laut|im einklang mit|in ubereinstimmung mit
zum beispiel|beispielsweise|z b
kostenlos|kostenfrei|unentgeltlich|gratis
unverzuglich|sofort|umgehend
notwendig|notig
mittels|mit hilfe von|mithilfe|anhand
kunde|kunden
mitarbeiter|mitarbeitern|beschaftigte|beschaftigten|angestellte
gesetz|gesetze|gesetzgebung
antworten|beantworten|antwort
derzeit|zurzeit|aktuell|momentan
ublicherweise|normalerweise|in der regel
insbesondere|vor allem
smartphone|mobiltelefon|handy
weitere informationen|mehr informationen|nahere informationen
sein oder ihr|er oder sie|seine oder ihre|seiner oder ihrer
daten|informationen|information|angaben
speichern|speichert|gespeichert|abgespeichert|abspeichern|speicherung|aufbewahren|aufbewahrt|aufbewahrung|behalten|vorhalten|vorgehalten
nutzen|nutzt|genutzt|nutzung|verwenden|verwendet|verwendung|benutzen|einsetzen|eingesetzt|setzen
erheben|erhebt|erhoben|erhebung|sammeln|sammelt|gesammelt|erfassen|erfasst|erfassung
loschen|loscht|geloscht|loschung|entfernen|entfernt
andern|andert|geandert|anderung|anderungen|anpassen|angepasst|anpassung|aktualisieren|aktualisiert
erhalten|erhalt|bekommen|bekommt|empfangen|empfangt
website|websites|webseite|webseiten|internetseite|internetseiten|seite|site
email|e-mail|emails|mail
telefon|telefonisch
menschen|personen|person|individuen
beginnen|beginnt|starten
kaufen|kauft|erwerben
informieren|informiert|benachrichtigen|benachrichtigt|mitteilen|in kenntnis setzen
zweck|zwecke|zwecken|ziel|ziele
bezuglich|hinsichtlich|in bezug auf|betreffend|betreff
helfen|hilft|unterstutzen
weil|da|aufgrund|wegen
jedoch|allerdings
ausserdem|daruber hinaus|zudem|ferner|weiterhin
zeigen|zeigt|anzeigen|angezeigt
art|arten|typ|typen|kategorie|kategorien
unternehmen|firma|firmen|gesellschaft
anbieter|dienstleister|provider|lieferant|lieferanten
anfrage|anfragen|antrag|antrage|ersuchen
gewahrleisten|sicherstellen
berichtigen|korrigieren
ansehen|einsehen|lesen|besuchen|siehe
datenschutzerklarung|datenschutzhinweis|datenschutzhinweise|datenschutzrichtlinie|datenschutzbestimmungen|erklarung|richtlinie
datenschutz grundverordnung|datenschutz-grundverordnung|dsgvo|dsg vo|ds-gvo|gdpr
europaische union|europaischen union|eu
europaischer wirtschaftsraum|europaischen wirtschaftsraum|ewr
vereinigtes konigreich|vereinigten konigreich
datenschutzbeauftragter|datenschutzbeauftragte|datenschutzbeauftragten|dsb
ip-adresse|ip adresse
personenbezogene daten|personliche daten
kind|kinder|kindern
organisation|organisationen
kundigen|stornieren
nutzer|nutzern|nutzers|nutzerinnen|benutzer|benutzern|benutzers|anwender|anwendern|anwenders
anschrift|adresse
haben|hast|habt
sind|bist|seid
werden|wirst|werdet
wissen|weisst
geben|gibst|gebt
bitte
`,
  guarded:
    'verantwortliche auftragsverarbeiter verarbeiter arbeitgeber arbeitnehmer intern extern rechtmassig unrechtmassig mitglied offentlich erforderlich',
  numbers: {
    ein: 1,
    eine: 1,
    einen: 1,
    einem: 1,
    einer: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    funf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwolf: 12,
    vierzehn: 14,
    funfzehn: 15,
    sechzehn: 16,
    achtzehn: 18,
    zwanzig: 20,
    dreissig: 30,
    sechzig: 60,
    neunzig: 90,
  },
  units: {
    minute: 'minute minuten',
    hour: 'stunde stunden',
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
  references: 'abschnitt kapitel absatz punkt ziffer anhang anlage',
  topics: {
    purpose: {
      strong:
        'wozu|wofur|warum|zweck|verwenden (?:wir|ihre|deine|die)|wir (?:verwenden|nutzen)|(?:wird|werden) .{0,50}(?:verwendet|genutzt)|nutzen wir|damit wir|um (?:ihnen|dir|die|unsere|ihre|zu)\\b|statisti|marketing|werbung|newsletter|betrug|forschung|verbesser|personalisier|zu verwaltung',
      weak: 'analys|messen|bereitstell|erkennen|verhinder|kommunik|hilft|ermoglich|\\bzu \\w+en\\b',
    },
    'data-category': {
      strong:
        'welche (?:arten von )?(?:personenbezogenen )?(?:daten|informationen)|(?:wir|werden) .{0,30}(?:erheben|erfassen|erfasst|erhoben|gesammelt|aufgezeichnet|protokolliert)|(?:erheben|erfassen|sammeln|speichern) wir|biometri|gesichts|geolokal|standort|ip-?adress|geburts|gesundheit|ethnisch|religi|kreditkart|kontonummer|bankverbindung|telefonnummer|profilbild|foto|adressbuch|welche (?:personenbezogenen )?daten|kategorien? (?:von |personenbezogener )?daten|geschlecht|ausweis|benutzername|nutzername|gerat|surfverhalten|protokolldat|logfile|kontakte\\b',
      weak: 'erheb|erfass|name\\b|namen\\b|e-?mail-?adress|adresse|zahlung|konto|informationen|daten\\b|identif|metadaten|nachricht|inhalt|position',
    },
    recipient: {
      strong:
        'zuganglich|an wen|mit wem|wer (?:erhalt|bekommt|hat zugriff)|(?:geben|gibt|leiten|leitet) .{0,80}weiter\\b|(?:abgewickelt|durchgefuhrt|betreut) (?:von|durch|uber)|weiterg|weitergabe|weitergeb|weitergeleitet|teilen\\b|teilt\\b|geteilt|offenleg|offengelegt|drittanbieter|dritte[nr]?\\b|empfanger|auftragsverarbeiter|unterauftrag|dienstleister|anbieter|partner|ubermittel|ubertrag|verkauf|behorde|strafverfolg|polizei|gericht|suchmaschine|sichtbar|zur verfugung gestellt|bereitgestellt von|betrieben von|unterstutzte? plattform|push.{0,20}provider|zugriff (?:auf|gewahr)|austausch|speichern von unterlagen',
      weak: 'plattform|unternehmen|gesellschaft|organisation|versicher|gmbh|inc\\b|ltd\\b|provider|europaische kommission',
    },
    retention: {
      strong:
        'aufbewahr|speicherdauer|speicherfrist|loschfrist|geloscht|loschung|loschen|vernichtet|unbefristet|fur immer|wie lange|solange|dauer\\b|gespeichert bis|vorgehalten|speicherung',
      weak: 'bis\\b|tage|monat|jahr|stunden|wochen|gespeichert|frist|zeitraum|speichern',
    },
    transfer: {
      strong:
        'ausserhalb europas|innerhalb (?:der eu|des ewr|der europ|des europ|europas)|europa verlassen|verlassen .{0,20}europa|drittland|drittlander|drittstaat|ausserhalb (?:der|des) (?:eu|ewr|europaisch)|standardvertrag|angemessenheit|privacy shield|datentransfer|grenzuberschreit|international|in die usa',
      weak: 'land\\b|lander|vereinigte staaten|vereinigten staaten|usa\\b|server (?:in|stehen)|ausland|weltweit|ubermittlung',
    },
    'legal-basis': {
      strong:
        'rechtsgrundlage|berechtigte[ns]? interesse|einwilligung|zustimmung|rechtliche verpflichtung|gesetzliche verpflichtung|vertragserfullung|erfullung (?:eines|des) vertrag|lebenswichtig|offentliche[ns]? interesse|art(?:ikel|\\.)? 6|freiwillig|zwingen|widerruf',
      weak: 'vertrag|verpflichtung|zustimm|gesetzlich|erforderlich',
    },
    right: {
      strong:
        'kopie|verlangen|auf (?:ihren |deinen |ihre |deine )?(?:antrag|wunsch|anfrage)|rechte?\\b|rechten\\b|widersprech|widerspruch|beschwerde|berichtig|ubertragbarkeit|auskunft|widerruf|abmelden|abbestell|opt-?out|aufsichtsbehorde|antrag|(?:sie|du) (?:kannst|konnen) |(?:kannst|konnen) (?:sie|du)|ausub|geltend|identitat (?:zu )?(?:prufen|uberpruf|nachweis)|loschung (?:ihrer|deiner)|spender konnen',
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
        'verantwortlich|datenschutzbeauftragt|vertreter\\b|vertretung|kontaktieren|erreichen (?:sie|du|uns)|ansprechpartner|handelsregister|sitz\\b|anschrift|kontaktdaten|wenden sie sich|wende dich|per (?:post|e-?mail)|impressum',
      weak: 'kontakt|adresse|fragen|e-?mail|telefon|strasse|str\\b|gmbh|ministerium',
    },
    'change-notice': {
      strong:
        'geanderte fassung|(?:ander|aktualisier|anpass|uberarbeit)\\w* .{0,40}(?:erklarung|hinweis|richtlinie|bestimmung|bedingungen)|(?:erklarung|hinweise?|richtlinie|bestimmungen|bedingungen).{0,40}(?:geander|ander|aktualisier|angepasst|anpass|uberarbeit)|(?:sie|dich) .{0,30}(?:informieren|benachrichtigen)|neue (?:version|fassung)',
      weak: 'ander|aktualisier|mitteil|bekannt|benachrichtig',
    },
    'effective-date': {
      strong:
        'zuletzt (?:aktualisiert|geandert|uberarbeitet)|letzte (?:aktualisierung|anderung)|stand:?\\b|gultig (?:ab|seit)|gilt ab|in kraft|version \\d|vorherige (?:version|fassung)|datum',
      weak: 'aktualisiert|version|fassung|seit',
    },
    scope: {
      strong:
        '(?:erklarung|hinweise?|richtlinie|bestimmungen|dokument).{0,40}(?:gilt|gelten|betrifft|anwendung|beschreib|erlauter)|gilt fur|gelten fur|geltungsbereich|anwendungsbereich|bestandteil unserer',
      weak: 'gilt|produkt|website|dienst|domain',
    },
  },
  patterns: {
    scope:
      '(?:sie|dies) gilt|(?:erklarung|hinweise?|richtlinie|bestimmungen|dokument|bedingungen)\\b.{0,60}(?:gilt|gelten|betrifft|anwendung|bestandteil)|(?:gilt|gelten) (?:auch )?fur|bestandteil unserer|geltungsbereich',
    people:
      'mitglied\\w*|bewerb\\w*|kund\\w*|besucher\\w*|nutzer\\w*|benutzer\\w*|anwender\\w*|menschen|person\\w*|mitarbeit\\w*|kandidat\\w*|kinder\\w*|minderjahrig\\w*|student\\w*|patient\\w*|spender\\w*|abonnent\\w*|partner\\w*|freiwillige\\w*|einwohner\\w*|gaste\\w*|schuler\\w*',
    residence: '(?:wohnen|wohnst|wohnsitz|ansassig|befinden|leben|aufhalten|einwohner)',
    addressed: '^(?:wenn|falls|fur|als|sofern) [^,.;:]{2,80}[,:]',
    condition:
      '\\b(?:wenn sie|wenn du|falls|sofern|nur|ausschliesslich|optional|einwilligung|opt|vorausgesetzt|fur (?:mitglieder|kunden|bewerber|besucher|nutzer|mitarbeiter|kinder)|bewerber|kunden|besucher|newsletter|abonnenten|mitarbeiter|einwohner|wohnen|kalifornien|europa|ewr|vereinigte|schweiz|standardmassig|freiwillig)',
    dated:
      'letzte[rn]? (?:aktualisierung|anderung|stand)|zuletzt (?:aktualisiert|geandert|uberarbeitet)|letzte (?:aktualisierung|anderung)|stand\\b|gultig|gilt ab|in kraft|version|datum|aktualisiert|seit dem',
    opening:
      '^(?:(?:fur )?(?:weitere|mehr|nahere|zusatzliche) (?:informationen|angaben|details)|mehr (?:daruber|dazu|uber|zu|erfahren)|(?:bitte )?(?:lesen|beachten|besuchen|siehe|lies)|hier (?:finden|erfahren|findest)|(?:weiteres|naheres)|klicken sie|eine (?:aktuelle )?ubersicht|details)',
    pointer:
      '^(?:.{0,60}(?:informationen|angaben|ubersicht|liste|erklarung|bedingungen|details|voraussetzungen)\\b.{0,90}(?:finden sie|findest du|finden sich|zu finden|entnehmen|konnen sie)|(?:finden sie|findest du) .{0,60}(?:informationen|angaben|ubersicht|liste|erklarung|details)|(?:fur )?(?:weitere|mehr|nahere|zusatzliche) (?:informationen|angaben|details)|mehr (?:daruber|dazu|uber|zu|erfahren)|(?:bitte )?(?:lesen|beachten|besuchen|siehe|lies)|hier (?:finden|erfahren|findest)|(?:weiteres|naheres)|klicken sie|eine (?:aktuelle )?ubersicht|details)',
    practice:
      'send|gesendet|leite|erheb|erhob|erfass|sammel|verarbeit|speicher|aufbewahr|teil|geteilt|verkauf|verkauft|vermiet|weiterg|offen|verfolg|track|nutz|verwend|lesen|gelesen|profil|erhalten|verlang|ubermittel|ubertrag|zugriff|generier',
    exception:
      'es sei denn|ausser|ausgenommen|nur\\b|aber\\b|jedoch|ohne ihre|ohne deine|wenn\\b|falls|sofern|soweit|abgesehen|bis\\b|mit ausnahme',
    collects: 'erheb|erhob|erfass|sammel|gesammelt|aufgezeichnet|protokollier',
    permission: 'um (?:erlaubnis|genehmigung)|berechtigung|push-?benachrichtigung|zugriff (?:gewahren|erlauben)',
    sentiment:
      'datenschutz .{0,40}(?:wichtig|ernst|prioritat|anliegen)|privatsphare .{0,40}(?:wichtig|ernst|respekt|schutz)|(?:respektieren|schatzen|verpflichten).{0,40}(?:privatsphare|datenschutz|daten)|willkommen|vielen dank|vertrauen|in dieser (?:erklarung|richtlinie)|erlautern wir|verpflichtung ihnen gegenuber',
    residue:
      '^(?:zu[mr]? (?:inhalt|hauptinhalt)|zum inhalt|alle cookies|akzeptieren|drucken|teilen auf|nach oben|inhalt(?:sverzeichnis)?|menu|suche|anmelden|startseite|schliessen|weiter|zuruck|herunterladen|laden|copyright|©|alle rechte vorbehalten|zu erledigen|entwurf)',
    substance:
      'erklarung|hinweis|ankundig|ander|daten|information|person|privat|verarbeit|erheb|erhob|erfass|sammel|speicher|aufbewahr|teil|weiterg|dritt|einwillig|zustimm|recht|losch|cookie|track|verfolg|gesetz|konto|name|adress|mail|telefon|kontakt|profil|nutz|verwend|bereit|erhalt|send|sende|foto|bild|kamera|standort|lokal|gerat|zahl|bank|kart|gesund|alter\\b|kind|zugriff|zugang|anfrag|ubermittel|ubertrag|land|server|sicher|verschlussel|benachrichtig|informier|verpflicht|muss|mussen|erforderlich|beschwerde|widerspr|widerruf|partner|anbieter|dienstleist|verantwort|beauftragt|vertret|entscheid|automat|protokoll|berechtig|freiwillig|zwing|kostenlos|opt|marketing|newsletter|werb|statisti|analys|forschung|abonn|veroffentlich|offentlich|sichtbar|modell|anonym|pseudonym|zweck|test|umfrag|datei|nachricht|inhalt|mitglied|kund',
    officer: 'datenschutzbeauftragt|vertreter|vertretung|ansprechpartner|dsb\\b',
    controller: 'verantwortlich',
    forever: 'fur immer|unbefristet|unbegrenzt|dauerhaft|zeitlich unbeschrankt',
    keeping: 'wie lange|laufzeit|aufbewahr|speicher|losch|vernicht|vorgehalten|behalten|entfern|anonymisiert|dauer',
    sharing:
      '(?:geben|gibt|leiten|leitet) .{0,80}weiter\\b|(?:abgewickelt|durchgefuhrt|betreut) (?:von|durch|uber)|weiterg|teil|offenleg|offengelegt|dritt|empfanger|auftragsverarbeit|dienstleist|anbieter|partner|ubermittel|ubertrag|verkauf|send|sichtbar|verwend|nutz|plattform|provider|zugriff|austausch|betrieben|speichern von',
    consent: 'einwilligung|zustimmung|opt in',
    optIn: 'opt ?in\\b|nur (?:wenn|sofern|falls)\\b',
    optOut: 'opt ?out\\b|es sei denn|ausser (?:wenn|sie|du)\\b',
    anonymous: 'anonym|pseudonym|aggreg',
    restricting: '(?:nur|lediglich|ausschliesslich|innerhalb|unbedingt)\\b',
    aims: 'zweck',
    device: 'apps?\\b|anwendung|gerat|android|ios\\b|push|smartphone|handy|kamera|mikrofon',
    article: 'art\\w*\\.? ?6\\b|dsgvo\\b|einwilligung',
    document:
      'erklarung|richtlinie|ubersicht|abschnitt|seite|bedingungen|unten|oben|hier\\b|anhang|zusammenfassung|details|information|artikel|faq',
    servers: 'server|rechenzentr|hosting|gespeichert',
    representative: 'vertreter|vertretung',
    dating: '(?:version|v|stand|datum|ab|zuletzt|aktualisiert|bis|letzten?|auch)\\b',
    organisation: '\\b(?:wir|uns|unser\\w*)\\b',
  },
}
