import type { Concept } from '../../concepts.ts'

/** How German calls what the law asks to be told of. */
export const concepts: Record<Concept, string> = {
  order:
    '(?:abwicklung|bearbeitung|ausfuhrung|durchfuhrung) (?:ihrer|deiner|der|von|einer) (?:bestellung|zahlung|buchung|lieferung)|lieferung|versand\\b',
  'customer-service': 'kundendienst|kundenservice|kundenbetreuung|support\\b|kundensupport',
  marketing: 'marketing|werb(?:ung|lich|e)|werbezweck|direktwerbung|angebote (?:zu|zuzusenden)|remarketing|retargeting',
  newsletter: 'newsletter|rundbrief|mailingliste',
  statistics: 'statisti',
  research: 'forschung|marktstudie|marktforschung|wissenschaftlich',
  improvement: 'verbesser|(?:entwicklung|weiterentwicklung) (?:unserer|neuer|von)|optimierung',
  personalisation:
    'personalisier|massgeschneidert|zugeschnitten|empfehlungen|passende (?:angebote|inhalte)|individualisier',
  profile: 'nutzerprofil|nutzungsprofil|kundenprofil|profil(?:e|s)?\\b|segment(?:e|ierung)|zielgruppe|profilbildung',
  fraud: 'betrug|missbrauch|geldwasche',
  claims:
    'rechtsanspruch|anspruche|rechtsstreit|inkasso|forderung|durchsetzung (?:unserer|von)|geltendmachung von (?:anspruchen|rechten)',
  recruitment: 'bewerb(?:ung|er)|stellen(?:ausschreibung|angebot|besetzung)|personalauswahl|auswahlverfahren',
  quality: 'qualitat(?:s|\\b)',
  survey: 'umfrage|fragebogen|zufriedenheit|befragung|bewertungen',
  training:
    '(?:schulung|training|trainieren) (?:von |unserer |der |des |unseres )*(?:mitarbeiter|personal|modell|ki\\b|algorithm|system)',
  billing: 'rechnung|abrechnung|buchhaltung|buchfuhrung',
  birth: 'geburt(?:s|\\b)',
  gender: 'geschlecht|anrede',
  nationality: 'staatsangehorig|nationalitat|wohnsitzland',
  'identity-document': 'reisepass|personalausweis|ausweis(?:dokument|kopie|daten)|fuhrerschein|identitatsnachweis',
  'national-number':
    'sozialversicherungsnummer|steuer(?:nummer|identifikationsnummer|-id)|ahv-?nummer|umsatzsteuer-?id',
  'bank-account': 'bank(?:verbindung|daten|konto)|kontonummer|iban\\b|kontodaten',
  'payment-card': 'kreditkart|zahlungs(?:daten|informationen|mittel|karte)|kartennummer|debitkart',
  income: 'einkommen|gehalt(?:s|\\b)|lohn(?:s|\\b)|bonitat|finanz(?:daten|iell\\w*)|vermogensverhaltnis',
  location: 'standort|geolokali|gps\\b|aufenthaltsort|bewegungs(?:daten|profil)|ortung',
  device:
    'gerate?(?:kennung|id|typ|daten|informationen|modell)?\\b|endgerat|betriebssystem|browsertyp|seriennummer|imei\\b|mac-?adresse',
  'ip-address': 'ip-? ?adress',
  log: 'log-? ?(?:file|datei|daten|eintrag)|server-?log|protokolldat|zugriffsprotokoll|zeitstempel|zeitpunkt des (?:zugriffs|abrufs)',
  browsing:
    'surfverhalten|browserverlauf|klick(?:verhalten|s|pfad)|(?:aufgerufene|besuchte) seiten|such(?:verlauf|anfragen|begriffe)|nutzungs(?:daten|verhalten)',
  image: 'foto|bild(?:er|aufnahme|material|nis)|video|portrat|lichtbild',
  sound:
    'audio|sprach(?:aufnahme|nachricht|aufzeichnung)|stimm(?:e|aufnahme|profil)|tonaufnahme|(?:telefon)?gesprach(?:e|saufzeichnung).{0,20}(?:aufgezeichnet|mitgeschnitten)|gesprachsaufzeichnung',
  camera: 'videouberwachung|kameraaufnahme|uberwachungskamera|kamerabild|kamerauberwachung',
  biometric: 'biometri|gesichtserkennung|gesichtsmerkmal|fingerabdr|stimmabdruck|iris',
  genetic: 'genetisch|dna\\b|erbgut',
  health: '(?<!minister\\w* fur )gesundheit|medizin|krankheit|diagnos|behinderung|medikament|allergi|impf|schwanger',
  belief: 'religi|weltanschau|glauben|konfession',
  politics: 'politische (?:meinung|uberzeugung|einstellung)',
  union: 'gewerkschaft',
  ethnic: 'ethni|rassisch|herkunft',
  sexuality: 'sexual|sexuell|sexleben',
  criminal: 'straf(?:tat|register|rechtlich|verfahren)|vorstrafe|verurteilung|fuhrungszeugnis',
  career: 'lebenslauf|werdegang|berufserfahrung|beruflich|stellenbezeichnung|anschreiben|referenzen|zeugnis',
  education: 'ausbildung|bildungsabschl|noten\\b|schulabschl|qualifikation|studienleistung|diplom',
  family: 'familien(?:stand|verhaltnis|mitglied|angehorige)|angehorige|haushalt|ehepartner|ehegatt',
  'social-account':
    'social-?media-?(?:konto|profil|account)|profil(?:bild|foto|daten|angaben)|anmeldung (?:mit|uber) (?:facebook|google|apple)|soziales? netzwerk',
  purchases: 'kauf(?:historie|verhalten|daten)|bestell(?:historie|daten|verlauf)|transaktion|einkaufe|warenkorb',
  vehicle: 'kennzeichen|fahrzeug|fahrgestell',
  signature: 'unterschrift',
  'address-book': 'adressbuch|kontaktliste|kontakte (?:auf|aus|in) (?:ihrem|deinem)|telefonkontakte',
  'special-categories': 'besondere[nr]? (?:kategorie|arten)|sensible (?:personenbezogene )?(?:daten|informationen)',
  processor:
    '(?:unter)?auftragsverarbeiter|(?:unter)?auftragnehmer|subunternehm|dienstleist|lieferant|in unserem auftrag|auftragsverarbeitung',
  'third-party':
    'dritt(?:e|en|er|anbieter|partei|unternehmen)\\b|andere[nr]? (?:unternehmen|gesellschaften|stellen|organisationen)|externe[nr]? (?:stellen|partner|unternehmen)|geschaftspartner|partner(?:n|unternehmen)?\\b|sponsor',
  group:
    'tochter(?:gesellschaft|unternehmen)|mutter(?:gesellschaft|konzern|unternehmen)|konzern|gruppengesellschaft|verbundene[nr]? (?:unternehmen|gesellschaft)|unternehmensgruppe|innerhalb (?:der|unserer) gruppe',
  authority: 'behord|offentliche[nr]? stelle|amt\\b|amter|aufsichtsstelle|gemeinde|ministeri|staatliche[nr]? stelle',
  police: 'polizei|strafverfolg|staatsanwalt|nachrichtendienst|ermittlungsbehorde',
  court: 'gericht(?:e|s|lich\\w*)?\\b|richter|gerichtsvollzieher|gerichtsbeschluss',
  'tax-office': 'finanzamt|finanzbehord|steuerbehord|sozialversicherungstrager|krankenkasse',
  insurer: 'versicher(?:er|ung\\w*)|makler',
  accountant: 'steuerberat|wirtschaftspruf|buchhalter|buchprufer',
  lawyer: 'rechtsanw|anwalt|anwalt|notar|rechtsberat|berater\\b',
  host: 'host(?:ing|er)|gehostet|cloud-?(?:anbieter|dienst)|rechenzentr|it-?(?:dienstleister|unternehmen|anbieter)',
  carrier:
    'versand(?:unternehmen|dienstleister)|spedition|kurier|zustell(?:er|dienst)|post(?:dienst|unternehmen)|paketdienst|logistik|transportunternehmen',
  'payment-provider': 'zahlungs(?:dienst|anbieter|abwickler)\\w*|bank(?:en)?\\b|kreditinstitut|auskunftei|schufa',
  advertiser: 'werbe(?:treibend|netzwerk|partner|kunden)|anzeigen(?:kunden|netzwerk)|datenhandler',
  'social-network': 'soziale[nr]? (?:netzwerk|medi)|social[ -]?media',
  acquirer:
    'fusion|verschmelzung|ubernahme|verkauf (?:des|unseres|von) (?:unternehmens|geschafts|unternehmensteil)|erwerber|rechtsnachfolg|umstrukturierung|insolvenz',
  disclosure:
    'weitergab|weitergeb|weitergegeb|weitergeleitet|weiterleit|(?:geben|gibt|leiten|leitet) .{0,80}weiter\\b|ubermittel|ubermittl|offenleg|offengelegt|(?:teilen|teilt) (?!ihnen|dir|wir (?:ihnen|dir)|sie uns|uns).{0,60}mit\\b|geteilt\\b|zur verfugung (?:gestellt|stellen)|bereitgestellt|bekannt ?(?:gegeben|geben)|veroffentlich|mitgeteilt',
  sale: 'verkauf|verausser|vermiet',
  'access-by-others':
    'zugriff (?:auf|haben|hat|erhalten)|zugang (?:zu|haben|hat)|sichtbar (?:fur|ist|sind)|einsehbar|empfanger|wer (?:erhalt|bekommt|sieht)|zuganglich',
  connection:
    'verbind(?:et|ung|ungen|en)\\w* .{0,40}(?:mit|zu) .{0,30}(?:server|dienst|https?|[\\w-]+\\.[\\w-]+)|(?:herunter|gelad|ladt|lade|abgerufen|abruf|bezogen)\\w* .{0,60}(?:von|bei|uber) .{0,30}(?:server|dienst|https?|[\\w-]+\\.[\\w-]+)|(?:von|bei|uber) .{0,30}(?:server\\w*|[\\w-]+\\.[\\w-]+) (?:geladen|abgerufen|heruntergeladen)|eingebunden|einbind|eingebettet|einbett|integrierte[nrsm]? .{0,30}(?:player|dienst|video|karte)|synchronisier',
  keeping: 'aufbewahr|gespeichert (?:bis|fur|solange|bleiben)|speicher(?:dauer|frist|zeit|ung)|vorgehalten|vorhalt',
  deletion: 'losch|geloscht|vernichte|entfernt (?:nach|sobald|wenn)|anonymisiert (?:nach|sobald|wenn)',
  'retention-period':
    '(?:aufbewahrungs|speicher|losch)(?:frist|dauer|zeit|zeitraum)|wie lange|solange|so lange|nicht langer als|ablauf (?:der|des|von)|ablauf\\w* frist|laufzeit',
  archive: 'archiv|sicherungskopien? .{0,30}(?:gespeichert|geloscht)',
  'statutory-period': 'gesetzliche[nr]? (?:aufbewahrung|frist)|verjahrung|handels- und steuerrecht|steuerrechtlich',
  'no-end': 'unbefristet|unbegrenzt|auf dauer|dauerhaft gespeichert|zeitlich unbeschrankt|fur immer',
  'third-country': 'dritt(?:land|lander|landern|staat|staaten)\\b|ausland|lander ausserhalb',
  'outside-europe':
    '(?:verlassen|verlasst) .{0,30}(?:eu\\b|ewr\\b|europ)|(?:ausserhalb|innerhalb) (?:der |des |von )?(?:eu\\b|ewr\\b|europ)|international(?:e|er|en)? (?:datenubermittlung|ubermittlung|transfer)|datentransfer|drittlandtransfer|drittlandubermittlung',
  clauses: 'standard(?:vertrags|datenschutz)klausel|eu-standard|mustervertragsklausel|scc\\b',
  adequacy: 'angemessenheit|angemessenes (?:daten)?schutzniveau',
  'corporate-rules':
    'binding corporate|verbindliche[nr]? (?:interne[nr]? )?(?:datenschutz|unternehmens)(?:vorschrift|regel)|bcr\\b',
  'data-framework': 'privacy[ -]shield|data privacy framework|datenschutzrahmen|safe harbou?r',
  'legal-basis':
    'rechtsgrundlage|auf (?:der )?grundlage|rechtmassigkeit|art(?:ikel|\\.)? ?[69]\\b|beruht auf|stutzt sich auf',
  consent: 'einwillig|zustimm|einverstand',
  'contract-performance':
    '(?:vertrags)?(?:erfullung|durchfuhrung|abschluss|anbahnung) (?:eines|des|ihres|unseres|von) ?vertrag|vertrags(?:erfullung|abschluss|durchfuhrung|anbahnung)|vorvertraglich|vertragliche[nr]? (?:pflicht|verpflichtung)',
  'legal-obligation':
    '(?:rechtliche|gesetzliche)[nr]? (?:ver)?pflicht|gesetzlich (?:vorgeschrieben|verpflichtet|erforderlich)|gesetzliche[nr]? vorgaben|rechtlich verpflichtet',
  'vital-interest': 'lebenswichtig',
  'public-task': 'offentliche[ns]? (?:interesse|aufgabe|gewalt)|hoheitlich',
  'legitimate-interest': 'berechtigte[ns]? interesse|uberwiegende[ns]? (?:berechtigte )?interesse|interessenabwagung',
  voluntary:
    'freiwillig|pflichtangabe|pflichtfeld|nicht verpflichtet|bereitstellung .{0,40}(?:vorgeschrieben|erforderlich)',
  'access-right': 'auskunft|recht auf (?:auskunft|information|zugang)|ihre daten ein(?:sehen|zusehen)',
  rectification: 'berichtig|korrektur (?:ihrer|deiner|unrichtiger)|unrichtige[nr]? (?:daten|personenbezogen)',
  erasure:
    'recht auf (?:loschung|vergessen)|loschung (?:ihrer|deiner|der|von)|loschen (?:zu )?lassen|loschung (?:zu )?(?:verlangen|beantragen)|(?:konnen sie|sie konnen|kannst du|du kannst) .{0,50}(?:loschen|entfernen)',
  restriction:
    'einschrankung (?:der|dieser|ihrer)? ?(?:daten)?verarbeitung|verarbeitung (?:einzuschranken|einschranken|eingeschrankt)',
  portability: 'ubertragbarkeit|maschinenlesbar|datenubertragbar',
  objection: 'widerspr(?:uch|ech|ich|och)',
  withdrawal: 'widerruf|zuruckzieh|zuruckgezogen',
  complaint: 'beschwer(?:de|en)',
  supervisor:
    'aufsichtsbehord|datenschutzbehord|landesbeauftragte|beauftragte\\w* fur (?:den )?datenschutz und (?:die )?informationsfreiheit|bundesbeauftragte|datenschutzkommission|edob\\b',
  copy: 'kopie(?:n)? (?:ihrer|deiner|der|aller|seiner)',
  unsubscribing: 'abmeld|abbestell|austrag|opt-? ?out|keine .{0,40}mehr (?:erhalten|bekommen)|abonnement beenden',
  exercising:
    'ausub|geltend (?:zu )?mach|(?:ihre|deine) (?:datenschutz)?rechte|(?:sie|du) (?:haben|hast) (?:auch |ferner |ausserdem )?(?:das|ein|folgende) rechte?|betroffenenrecht|rechte? der betroffenen|(?:ihren|ihre|deinen|deine) (?:antrag|anfrage)',
  'identity-proof':
    'identitat (?:zu )?(?:pruf|uberpruf|nachweis|bestatig)|kopie (?:ihres|deines) (?:ausweis|personalausweis|passes)|ausweiskopie|zu identifizieren',
  remedy: 'rechtsbehelf|klage\\b|schadensersatz|schadenersatz|schlichtung|rechtsweg',
  cookie: 'cookie',
  pixel: 'pixel|web-?beacon|zahlpixel',
  'local-storage':
    'local storage|lokale[nr]? speicher|auf (?:ihrem|deinem) (?:endgerat|gerat|computer|rechner) (?:gespeichert|abgelegt)',
  fingerprint: 'fingerprinting|geratekennung',
  'web-analytics':
    'web-?analy|analyse(?:tool|dienst|software|zwecke)|reichweitenmess|telemetrie|absturzbericht|heatmap|analytics',
  'cookie-banner':
    'cookie-?(?:banner|einstellung|hinweis|einwilligung|praferenz)|consent-?(?:banner|manager|tool|management)|einwilligungs(?:banner|verwaltung)',
  'software-kit': 'sdks?\\b|plug-?ins?\\b|tag manager|eingebettete[nr]? (?:inhalt|video)|eingebunden|einbindung von',
  'advertising-id': 'werbe-?id|werbe-?kennung|idfa\\b',
  tracking:
    'track(?:en|t|ing|er)|getrackt|nachverfolg|do not track|verfolg\\w* .{0,30}(?:websites|aktivitat)|gerateubergreifend',
  encryption: 'verschlussel|ssl\\b|tls\\b|https\\b|gehasht|hash(?:ing|wert)',
  'access-control':
    'passwor|kennwort|zwei-?faktor|befugte (?:personen|mitarbeiter)|berechtigte (?:personen|mitarbeiter)|zugriffs(?:kontrolle|rechte|schutz|beschrankung)|unbefugt|firewall|virenschutz',
  breach: 'datenpanne|datenleck|sicherheitsvorfall|verletzung des schutzes|datenschutzverletzung',
  certification: 'zertifi|iso ?\\d{4,5}|penetrationstest|sicherheits-?audit',
  measures:
    '(?:technische[nr]?|organisatorische[nr]?|geeignete[nr]?|sicherheits) ?-?(?:und \\w+ )?massnahme|sicherheit(?:s|\\b)|gesichert|abgesichert|schwachstelle',
  confidentiality: 'vertraulich|verschwiegenheit|geheimhaltung|berufsgeheimnis',
  child: 'kind(?:er\\w*|es)?\\b|schuler',
  minor: 'minderjahrig|jugendlich|heranwachsend',
  parent: 'eltern|erziehungsberechtigt|vormund|sorgeberechtigt|gesetzliche[nr]? vertreter',
  age: 'unter 1\\d|(?:alter|vollendete[ns]?) (?:von )?1\\d|1\\d (?:lebens)?jahr|mindestalter|altersgrenze|altersprufung|lebensjahr',
  automated:
    'automatisiert|automatisch (?:entschieden|entscheidet|abgelehnt|bewertet|bestimmt)|ohne menschliche|entscheidungsfindung|entscheidung\\w* .{0,40}automati',
  algorithm: 'algorithm|maschinelle[sn]? lernen',
  'artificial-intelligence':
    'kunstliche[nr]? intelligenz|ki-?(?:system|modell|anwendung|assistent|gestutzt)\\w*|ki\\b|generative|sprachmodell|chatbot',
  scoring: 'scor(?:e|es|ing)\\b|scorewert|bonitat|risiko(?:bewertung|profil|einschatzung)',
  'human-intervention':
    'eingreifen einer person|menschliche[nrs]? (?:eingreifen|eingriff|uberprufung|mitwirkung)|entscheidung an(?:fechten|zufechten)|involvierte logik|rechtliche[nr]? wirkung|erheblich beeintrachtig',
  controller:
    'verantwortliche[rn]?\\b|verantwortliche stelle|verantwortlich (?:fur|ist|im sinne)|wer (?:ist verantwortlich|wir sind|sind wir)',
  'joint-controllers': 'gemeinsam verantwortlich|gemeinsame verantwortlich',
  officer: 'datenschutzbeauftragt|dsb\\b|dpo\\b|ansprechpartner (?:fur|zum|in sachen) datenschutz',
  representative: 'vertreter (?:in der|im|in)\\b|unser vertreter|unionsvertreter|artikel 27',
  seat: 'mit sitz|sitz (?:in|der|unseres)|handelsregister|registergericht|ust-?id|firmensitz|hrb\\b|firmenbuch',
  'reach-us':
    '(?<!uns (?:per e-?mail |uber .{0,30})?)kontaktier|(?:unsere|folgende[nr]?) kontaktdaten|erreich(?:en|bar)|wenden sie sich|wende dich|schreiben (?:sie|an)|(?:per|via) (?:post|e-?mail|brief|telefon)|unsere (?:anschrift|adresse)|rufen sie uns',
  'policy-changes':
    '(?:ander|anpass|aktualisier|uberarbeit)\\w* .{0,40}(?:erklarung|hinweis|richtlinie|bestimmung|information)|(?:erklarung|hinweise?|richtlinie|bestimmungen|datenschutzinformation\\w*).{0,40}(?:geander|ander|aktualisier|angepasst|anpass|uberarbeit)',
  'notice-of-changes':
    '(?:informier|benachrichtig|mitteil|hinweis|unterricht)\\w* .{0,40}(?:anderung|aktualisierung)|(?:anderung|aktualisierung)\\w* .{0,60}(?:informier|benachrichtig|mitteil|mitgeteilt|hinweis|unterricht|bekannt)|wesentliche[nr]? anderung',
  'prior-notice':
    'vorher (?:informier|ankundig|mitteil|benachrichtig)|vorankundigung|vorab (?:informier|mitteil|benachrichtig)|tage vor (?:dem |der )?(?:inkraft|wirksam|anderung)',
  'come-back':
    '(?:regelmassig|von zeit zu zeit|gelegentlich) .{0,40}(?:lesen|prufen|einsehen|informier|uberprufen|besuchen)|(?:lesen|prufen|besuchen) .{0,40}(?:regelmassig|von zeit zu zeit)',
  'last-updated':
    'zuletzt (?:aktualisiert|geandert|uberarbeitet)|letzte[rn]? (?:aktualisierung|anderung|stand|uberarbeitung)|stand:|version (?:vom|\\d)|fassung vom|stand der',
  'in-force':
    '(?:tritt|treten|trat) .{0,30}in kraft|in kraft (?:ab|seit|getreten)|gultig (?:ab|seit)|gilt (?:ab|seit)|wirksam (?:ab|seit|zum)',
  applies:
    '(?:erklarung|hinweise?|richtlinie|bestimmungen|dokument|datenschutzinformation\\w*).{0,40}(?:gilt|gelten|betrifft|anwendung|beschreib|erlauter|informier)|(?:gilt|gelten) (?:auch )?fur|geltungsbereich|anwendungsbereich',
  'not-covered':
    '(?:gilt|gelten) (?:jedoch |hingegen )?nicht fur|nicht verantwortlich fur (?:den |die )?(?:inhalt|datenschutz)|links? (?:zu|auf) (?:anderen?|externe)|externe[nr]? (?:links|websites)|fremde[nr]? (?:websites|seiten)',
  combining: 'zusammenfuhr|zusammengefuhrt|verknupf|kombinier|abgleich|abgeglichen',
  evaluating: 'auswert|ausgewertet|(?:werten|wertet) .{0,80}aus\\b|analysier',
  identifying: 'identifizier|ruckschlusse|personenbezug|wiedererkenn',
  aim: 'um [^,.;]{2,90} zu \\w+|zu (?:diesem|folgenden|den folgenden) zweck|zwecks|damit wir|zur (?:verbesserung|beantwortung|bearbeitung|abwicklung|durchfuhrung|analyse|auswertung|werbung|information|bereitstellung|optimierung|vermeidung|verhinderung|erfullung|verwaltung)',
  'run-by': '(?:angeboten|betrieben|bereitgestellt|verwaltet|gehostet|erbracht) (?:von|durch)',
  'data-listed':
    '(?:personenbezogene[nr]? )?(?:daten|informationen|angaben),? die (?:wir|sie|du)|art(?:en)? (?:der|von) (?:personenbezogene[nr]? )?daten|welche (?:personenbezogene[nr]? )?daten|datenkategorie|(?:ihre|deine)[nr]? (?:e-?mail-?adresse|namen?|vornamen?|nachnamen?|telefonnummer|adresse|anschrift|geburtsdatum) .{0,20}(?:angeb|eingeb|mitteil)|verarbeitete daten',
  'consent-withdrawal': 'einwilligung .{0,60}widerruf|widerruf\\w* .{0,40}einwilligung',
  'default-setting': 'standardmassig|voreingestellt|voreinstellung|vorausgewahlt|vorangekreuzt',
}
