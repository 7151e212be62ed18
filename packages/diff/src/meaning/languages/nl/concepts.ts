import type { Concept } from '../../concepts.ts'

/** How Dutch calls what the law asks to be told of. */
export const concepts: Record<Concept, string> = {
  order: 'bestelling(?:en)? (?:te )?(?:verwerk|afhandel|lever|uitvoer)|afhandeling van|levering van|uw bestelling',
  'customer-service': 'klantenservice|klantendienst|klantcontact|helpdesk|ondersteuning',
  marketing:
    'marketing|reclame|advertenti|adverteren|aanbiedingen|commerciele (?:berichten|mededelingen|communicatie)|promotie|remarketing|retargeting',
  newsletter: 'nieuwsbrie|mailinglijst',
  statistics: 'statisti',
  research: 'onderzoek|marktstudie|wetenschappelijk',
  improvement: 'verbeter|(?:ontwikkelen|ontwikkeling) van (?:nieuwe |onze )?(?:producten|diensten)',
  personalisation: 'personalis|op maat|afgestemd op|aanbevelingen|relevante (?:inhoud|aanbiedingen)',
  profile: 'profiel(?:en)? (?:op|van|over)|klantprofiel|gebruikersprofiel|segment(?:en|atie)|doelgroep',
  fraud: 'fraude|misbruik|witwas',
  claims: '(?:rechts)?vordering|geschil|incasso|rechten? (?:te )?(?:verdedigen|handhaven)',
  recruitment: 'werving|sollicitatie|vacature|selectieprocedure',
  quality: 'kwaliteit(?:s|\\b)',
  survey: 'enquete|vragenlijst|tevredenheid|bevraging|beoordelingen',
  training: 'train(?:en|ing) van (?:onze |het |de )?(?:medewerkers|personeel|modellen|model|ai|algoritm|systemen)',
  billing: 'factur|boekhoud|administratie',
  birth: 'geboorte|verjaardag',
  gender: 'geslacht|gender|aanhef|aanspreking',
  nationality: 'nationaliteit|staatsburgerschap|land van verblijf',
  'identity-document': 'paspoort|identiteits(?:kaart|bewijs|document)|rijbewijs|legitimatie',
  'national-number': 'burgerservicenummer|bsn\\b|rijksregisternummer|btw-nummer|socialezekerheidsnummer',
  'bank-account': 'bank(?:rekening|gegevens|nummer)|rekeningnummer|iban\\b',
  'payment-card': 'creditcard|kredietkaart|betaal(?:kaart|gegevens|pas)|betalingsgegevens|kaartnummer',
  income: 'inkomen|salaris|loon\\b|loongegevens|kredietwaardig|financiele (?:gegevens|situatie|informatie)',
  location: 'geolocatie|locatie(?:gegevens|bepaling)?\\b|gps\\b|verblijfplaats|verplaatsing|plaatsbepaling',
  device: 'apparaat|toestel|besturingssysteem|browsertype|serienummer|imei\\b|mac-?adres',
  'ip-address': 'ip-? ?adres',
  log: 'log(?:bestand|gegevens|bestanden|s)\\b|serverlog|tijdstempel|tijdstip van (?:uw )?bezoek',
  browsing:
    'surf(?:gedrag|geschiedenis)|klik(?:gedrag|ken)|bezochte pagina|zoek(?:geschiedenis|opdracht|termen)|gebruiksgegevens|browsegedrag',
  image: 'foto|afbeelding|beeldmateriaal|video|portret|pasfoto',
  sound:
    'geluid|audio|stemopname|spraak|gespreksopname|(?:telefoon)?gesprekken (?:worden )?opgenomen|opname van (?:telefoon)?gesprek',
  camera: 'camerabeeld|camerabewaking|cameratoezicht|videobewaking|bewakingscamera',
  biometric: 'biometri|gezichts(?:herkenning|kenmerken|scan)|vingerafdruk|stemprofiel|irisscan',
  genetic: 'genetisch|dna\\b',
  health:
    'gezondheid|medisch|ziekte|diagnose|beperking(?:en)? van|handicap|medicatie|medicijn|allergi|vaccinat|zwanger',
  belief: 'godsdienst|religi|levensbeschouw|geloof|filosofische overtuiging',
  politics: 'politieke (?:opvatting|overtuiging|voorkeur|gezindheid|mening)',
  union: 'vakbond|vakvereniging|lidmaatschap van een vak',
  ethnic: 'etni|ras\\b|raciale|afkomst',
  sexuality: 'seksue|seksuele',
  criminal: 'strafrecht|strafblad|veroordeling|strafbare feiten|verklaring omtrent (?:het )?gedrag|vog\\b',
  career: 'curriculum vitae|cv\\b|werkervaring|arbeidsverleden|loopbaan|functietitel|referenties?\\b|motivatiebrief',
  education: 'diploma|opleiding|studieresulta|cijfers\\b|cijferlijst|schoolresulta|kwalificatie',
  family: 'burgerlijke staat|gezin(?:s|\\b)|familie|partner van|naasten|huishouden|echtgen',
  'social-account':
    'social(?:e)? media ?-?(?:account|profiel)|profiel(?:foto|afbeelding|informatie|tekst)|inloggen met',
  purchases:
    'aankoop(?:geschiedenis|gegevens|gedrag)|bestel(?:geschiedenis|gegevens)|transactie(?:s|gegevens)?\\b|aankopen die|winkelmand',
  vehicle: 'kenteken|nummerplaat|voertuig',
  signature: 'handtekening',
  'address-book': 'adresboek|contactenlijst|contacten (?:op|in|van) (?:uw|je)|contactpersonen in',
  'special-categories': 'bijzondere (?:categorie|persoonsgegevens)|gevoelige (?:persoons)?gegevens',
  processor:
    '(?:sub)?verwerkers?\\b|onderaannemer|dienst(?:en)?(?:verlener|leverancier)|leverancier|toeleverancier|in (?:onze )?opdracht|namens ons',
  'third-party':
    'derden\\b|derde partij|andere (?:bedrijven|organisaties|partijen)|externe partij|zakenpartner|partners?\\b|sponsor',
  group:
    'dochter(?:onderneming|maatschappij)|moeder(?:bedrijf|maatschappij|onderneming)|groeps(?:maatschappij|onderneming)|verbonden (?:onderneming|vennootschap|partij)|binnen (?:onze|de) (?:groep|groepsmaatschappij)|zusterbedrij|concern',
  authority:
    'overheids?(?:instan|dienst|organ|\\b)|(?:bevoegde|gerechtelijke|toezichthoudende|publieke) (?:instan|autoriteit|organ)|toezichthouder|gemeente(?:n)?\\b|ministerie',
  police: 'politie\\b|opsporing|justitie|openbaar ministerie|parket\\b|inlichtingendienst',
  court: 'rechtbank|rechter\\b|gerecht(?:elijk|sdeurwaarder)|deurwaarder|dagvaarding|gerechtelijk bevel',
  'tax-office': 'belastingdienst|fiscus|belastingautoriteit|sociale zekerheid|uwv\\b',
  insurer: 'verzekeraar|verzekerings(?:maatschappij|onderneming)|makelaar',
  accountant: 'accountant|boekhouder|bedrijfsrevisor|auditor',
  lawyer: 'advoca|notaris|juridisch (?:adviseur|advies)|raadsman|raadslieden|adviseurs',
  host: 'hosting ?-?(?:provider|partij|bedrijf|dienst)|gehost (?:bij|door)|cloud ?-?(?:provider|dienst|leverancier)|datacent(?:er|rum)|it-?(?:leverancier|dienstverlener|bedrij)|ict-',
  carrier: 'vervoerder|koerier|bezorg(?:dienst|er|bedrij)|post(?:bedrijf|dienst)|pakketdienst|logistiek',
  'payment-provider':
    'betaal(?:dienst|provider|verwerker)\\w*|betalings(?:dienst|verwerker|provider)\\w*|bank(?:en)?\\b|kredietbureau',
  advertiser: 'adverteerder|advertentie(?:netwerk|partner|platform)|reclamenetwerk|datahandelaar',
  'social-network': 'social(?:e)? (?:media|netwerk)',
  acquirer:
    'fusie|overname|overnemer|verkoop van (?:het |ons |onze |de )?(?:bedrijf|onderneming|activa)|rechtsopvolger|reorganisatie|faillissement|doorstart',
  disclosure:
    'delen\\b|deelt\\b|gedeeld|verstrek|doorgeven|doorgegeven|geven .{0,60} door\\b|beschikbaar (?:gesteld|stellen)|ter beschikking|bekend ?(?:gemaakt|maken)|openbaar (?:gemaakt|maken)|meedelen|uitwissel|uitgewissel|publice',
  sale: 'verkop|verkoop\\b|verkocht|verhur|verhuur(?:d|t)',
  'access-by-others':
    'toegang (?:tot|hebben|heeft|krijg|verle)|inzage (?:geven|gegeven)|zichtbaar (?:voor|zijn)|toegankelijk (?:via|voor|door)|ontvangers?\\b|wie (?:ontvangt|krijgt|ziet)|inzien door',
  connection:
    'verbind(?:t|ing)\\w* .{0,30}(?:met|naar) .{0,20}(?:server|dienst|api\\b|https?|[\\w-]+\\.[\\w-]+)|(?:download|laad|laden|geladen|opgehaald|ophal)\\w* .{0,60}(?:van|vanaf|via|bij) .{0,20}(?:server|dienst|https?|[\\w-]+\\.[\\w-]+)|ingesloten|ingebed|synchroni',
  keeping: 'bewaar|bewar(?:en|ing)|opgeslagen (?:tot|voor|gedurende|zolang)|opslag ?(?:duur|termijn|periode)',
  deletion: 'verwijder|gewist|wissen|vernietig|geschoond|geanonimiseerd na',
  'retention-period':
    'bewaar(?:termijn|periode|duur|tijd)|hoe lang|hoelang|zolang|zo lang|niet langer dan|verstrijken|verloopt|looptijd',
  archive: 'archi(?:ef|ver)|back-?ups? (?:worden|wordt) (?:bewaard|verwijderd)',
  'statutory-period': 'wettelijke (?:bewaar|termijn|bewaarplicht)|bewaarplicht|verjaringstermijn',
  'no-end': 'onbepaalde (?:tijd|duur)|voor altijd|onbeperkt(?:e tijd)?|blijvend bewaard',
  'third-country': 'derde land|landen buiten|buitenland',
  'outside-europe':
    'verla(?:at|ten) .{0,20}(?:eu\\b|eer\\b|europ)|(?:buiten|binnen) (?:de |het )?(?:eu\\b|eer\\b|europ)|doorgifte|internationale (?:doorgifte|overdracht)|doorgegeven (?:aan|naar) (?:een |andere )?land',
  clauses:
    'standaard ?(?:contract(?:uele)?|contracts)?\\s?(?:bepaling|clausule)|modelcontract|modelbepaling|modelclausule|scc',
  adequacy: 'adequaatheid|adequaat beschermings|passend beschermingsniveau',
  'corporate-rules': 'bindende bedrijfs(?:voorschrift|regel)|bcr\\b',
  'data-framework': 'privacy ?-?shield|data privacy framework|privacyschild|safe harbou?r',
  'legal-basis': 'grondslag|rechtsgrond|rechtmatigheid|op basis van|op grond van|art(?:ikel|\\.)? ?[69]\\b',
  consent: 'toestemming|instemming|akkoord (?:gaat|gaan|bent|gegeven|geeft)|stemt u in',
  'contract-performance':
    '(?:uitvoering|uitvoeren|sluiten|aangaan|nakom\\w*) van (?:een|de|onze|het|uw|deze) (?:overeenkomst|contract)|precontractue|contractuele verplichting',
  'legal-obligation':
    'wettelijke? (?:verplicht|plicht|eis)|wettelijk (?:verplicht|vereist)|bij wet|verplicht(?:ing)? (?:op grond van|volgens) de wet|te voldoen aan (?:de |een )?wet',
  'vital-interest': 'vitaal belang|vitale belangen',
  'public-task': 'algemeen belang|publieke taak|openbaar gezag|openbaar belang',
  'legitimate-interest': 'gerechtvaardigde? belang|belangenafweging|zwaarwegend',
  voluntary: 'vrijwillig|niet verplicht om|verplicht (?:om|te)|optioneel',
  'access-right':
    'recht (?:op|van|tot) (?:inzage|toegang|informatie)|inzage(?:recht|verzoek)?\\b|uw gegevens (?:in te zien|inzien|bekijken)|inzagerecht',
  rectification:
    'rectific|(?:te )?(?:laten )?(?:corrigeren|verbeteren|aanpassen) van (?:uw|onjuiste)|correctie van|onjuiste (?:persoons)?gegevens',
  erasure:
    'vergetelheid|recht (?:op|tot) (?:wissing|verwijdering|gegevenswissing)|gegevenswissing|laten (?:verwijderen|wissen)|verwijdering van (?:uw|je)|(?:u|je) (?:kunt|kan) .{0,50}(?:verwijderen|wissen|opheffen)|(?:kunt|kun|kan) (?:u|je) .{0,50}(?:verwijderen|wissen|opheffen)|mogelijk om .{0,50}te (?:verwijderen|wissen)',
  restriction: 'beperking van (?:de |uw )?verwerking|verwerking (?:te )?(?:laten )?beperken|beperkte verwerking',
  portability: 'overdraagbaarheid|dataportabiliteit|overdragen aan een andere|machineleesbaar|gegevensoverdracht',
  objection: 'bezwaar|verzet\\b|verzetten',
  withdrawal: 'intrekk|ingetrokken|in te trekken|herroep',
  complaint: 'klacht',
  supervisor: 'autoriteit persoonsgegevens|gegevensbeschermingsautoriteit|toezichthoudende autoriteit|gba\\b',
  copy: 'kopie(?:en)? van|afschrift van',
  unsubscribing:
    'afmeld|uitschrijv|opt-? ?out|niet langer (?:wilt|wenst) (?:te )?ontvangen|geen .{0,30}(?:wilt|wenst) (?:te )?ontvangen',
  exercising:
    'uitoefen|uw (?:privacy)?rechten|je (?:privacy)?rechten|(?:u|je) (?:hebt|heeft|hebt ook|heeft ook) (?:het |een )?recht|rechten van (?:de )?betrokkene|uw verzoek|je verzoek|reageren (?:op|binnen)',
  'identity-proof':
    'identiteit (?:te )?(?:control|verifi|vaststel|aanto)|kopie van (?:uw|je) (?:identiteits|paspoort)|legitimeren|identificeren',
  remedy: 'voorziening in rechte|naar de rechter|schadevergoeding|arbitrage|beroep (?:instellen|aantekenen)',
  cookie: 'cookie',
  pixel: 'pixel|webbaken|web ?beacon',
  'local-storage': 'lokale opslag|local storage|op uw (?:apparaat|computer|toestel) (?:opgeslagen|geplaatst)',
  fingerprint: 'fingerprinting|apparaatherkenning|digitale vingerafdruk',
  'web-analytics':
    'webanaly|analytisch|analyseprogramma|analysetool|bereikmeting|telemetrie|crashrapport|heatmap|bezoekersstatistiek',
  'cookie-banner': 'cookie(?:banner|instelling|voorkeur|toestemming|melding|muur)',
  'software-kit': 'sdk(?:s)?\\b|plug-?ins?\\b|tag manager|ingesloten (?:inhoud|video|content)|embedded',
  'advertising-id': 'advertentie-?id|reclame-?id|idfa\\b',
  tracking:
    'track(?:en|t|ing|ers?)?\\b|getrackt|volg(?:en|t|software) (?:van |uw |je )+(?:surf|gedrag|bezoek|beweging|activiteit)|volgcookies|do not track',
  encryption: 'versleutel|encrypt|ssl\\b|tls\\b|https\\b|gehasht|hashing',
  'access-control':
    'wachtwoord|tweefactor|tweestaps|bevoegde (?:medewerkers|personen)|toegangs(?:beheer|controle|rechten)|onbevoegd|ongeautoriseerd|firewall|virusscan',
  breach: 'datalek|beveiligingsinciden|inbreuk (?:op|in verband)',
  certification: 'gecertific|certificaat|certificering|iso ?\\d{4,5}|nen ?7510|audit(?:s|\\b)|penetratietest',
  measures:
    '(?:technische|organisatorische|passende|beveiligings) ?-?(?:en \\w+ )?maatregel|beveiligd?\\b|beveilig(?:en|ing)|kwetsbaar',
  confidentiality: 'vertrouwelijk|geheimhouding|zwijgplicht|beroepsgeheim',
  child: 'kind\\b|kinderen|leerling',
  minor: 'minderjarig|jongere|jeugdig',
  parent: 'ouders?\\b|ouderlijk|voogd|wettelijke? vertegenwoordiger',
  age: '(?:jonger|ouder) dan 1\\d|onder de (?:leeftijd|1\\d)|1\\d jaar|leeftijd',
  automated:
    'geautomatiseerd|automatisch (?:besluit|beslis|afgewezen|beoordeeld|bepaald|genomen)|automatische (?:besluit|beslis|verwerking)|zonder (?:menselijke|tussenkomst)|besluitvorming',
  algorithm: 'algoritm|machine learning|zelflerend',
  'artificial-intelligence':
    'kunstmatige intelligentie|artificiele intelligentie|ai-?(?:systeem|systemen|model|toepassing|assistent)|ai\\b|generatieve|taalmodel|chatbot',
  scoring: 'scor(?:e|es|ing)\\b|krediet(?:check|score|toets|waardig)|risico(?:score|profiel|inschatting)',
  'human-intervention':
    'menselijke (?:tussenkomst|beoordeling)|besluit aan(?:vechten| te vechten)|onderliggende logica|rechtsgevolg|aanmerkelijke mate',
  controller:
    'verwerkingsverantwoordelijk|verantwoordelijk(?:e)? voor (?:de |het |uw )?(?:verwerk|gegevens|persoonsgegevens)|wie (?:is|zijn) (?:verantwoordelijk|wij|we)',
  'joint-controllers': 'gezamenlijk(?:e)? (?:verwerkingsverantwoordelijk|verantwoordelijk)',
  officer:
    'functionaris (?:voor )?(?:de )?gegevensbescherming|fg\\b|dpo\\b|privacy ?officer|data protection officer|aanspreekpunt (?:voor )?privacy',
  representative: 'vertegenwoordiger (?:in|binnen|van ons)|onze vertegenwoordiger|artikel 27',
  seat: 'gevestigd|vestiging(?:s|\\b)|kamer van koophandel|kvk|ondernemingsnummer|btw-nummer|maatschappelijke zetel|statutair|kruispuntbank',
  'reach-us':
    '(?<!(?:u|je) (?:via .{0,30})?)contact (?:op|met ons)|(?:onze|volgende) contactgegevens|contactpersoon|(?:per|via) (?:post|e-?mail|brief|telefoon)|schrijven naar|mailen naar|bereikbaar|bereiken|ons adres|bel ons',
  'policy-changes':
    '(?:wijzig|verander|aanpass|aangepast|herzie|actualis)\\w* .{0,40}(?:verklaring|beleid|statement|reglement|kennisgeving)|(?:verklaring|beleid|statement|reglement|kennisgeving).{0,40}(?:wijzig|verander|aangepast|aanpass|gewijzigd|herzien|geactualiseerd)',
  'notice-of-changes':
    'op de hoogte .{0,40}(?:wijzig|verander)|(?:wijzig|verander)\\w* .{0,40}(?:op de hoogte|informeren|bekend|melden|laten weten)|(?:belangrijke|ingrijpende|wezenlijke|substantiele) wijziging',
  'prior-notice':
    'vooraf (?:op de hoogte|aangekondigd|geinformeerd|melden)|dagen voor(?:dat)? .{0,30}(?:ingaat|van kracht|wijzig)|vooraankondiging',
  'come-back':
    '(?:raadpleeg|bekijk|lees|controleer) .{0,40}(?:regelmatig|geregeld|periodiek)|regelmatig .{0,30}(?:raadplegen|te bekijken|te lezen|controleren)',
  'last-updated':
    'laatst(?:e)? (?:bijgewerkt|gewijzigd|herzien|aangepast|update|wijziging|aanpassing|versie|herziening)|versie (?:van|\\d)|versiedatum',
  'in-force': '(?:van kracht|geldig|in werking) (?:vanaf|per|sinds|op|met)|ingangsdatum|treedt in werking|geldt vanaf',
  applies:
    '(?:verklaring|beleid|statement|reglement|document|kennisgeving).{0,40}(?:van toepassing|geldt|gelden|betreft|heeft betrekking|beschrijft)|van toepassing op|toepassingsgebied|reikwijdte',
  'not-covered':
    'niet van toepassing|geldt niet|niet verantwoordelijk voor (?:de |het )?(?:privacy|inhoud)|links naar andere|externe websites',
  combining: 'combiner|gecombineer|koppel(?:en|t|ing)|gekoppeld|samengevoegd|samenvoeg',
  evaluating: 'analyser|geanalyseer|evaluer|geevalueer|analyse van',
  identifying: 'identificeren|herleid|conclusies (?:te )?trek',
  aim: 'om (?:u|je|uw|jou|de|het|onze|ons|deze|een|te|fraude|aan|met|passende) ?.{0,60}\\bte \\w+|zodat (?:wij|we)|teneinde',
  'run-by': '(?:aangeboden|geleverd|beheerd|geexploiteerd|uitgevoerd|verzorgd|onderhouden|gehost) door',
  'data-listed':
    '(?:persoons)?gegevens (?:die|welke) (?:wij|we|u|je|worden)|soorten? (?:persoons)?gegevens|welke (?:persoons)?gegevens|verwerkte (?:persoons)?gegevens|(?:uw|je) (?:volledige )?(?:e-?mail ?adres|naam|voornaam|achternaam|telefoonnummer|adres|geboortedatum) .{0,20}(?:geven|opgeven|invullen|verstrekken|invoeren)',
  'consent-withdrawal': 'toestemming .{0,60}(?:intrek|in te trekken|ingetrokken)|intrek\\w* .{0,40}toestemming',
  'default-setting': 'standaard (?:aan|uit|in|ge\\w+)|standaardinstelling|vooraf aangevinkt',
}
