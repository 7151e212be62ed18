import type { Lexicon } from './types.ts'

/** Dutch. */
export const nl: Lexicon = {
  language: 'nl',
  expansions: [
    [/\bzo['’]n\b/g, 'zo een'],
    [/['’]s\b/g, 's'],
  ],
  and: 'en & alsmede alsook evenals',
  or: 'of ofwel dan-wel',
  negations: 'niet geen nooit niemand niets noch zonder nimmer evenmin stopt weigeren geenszins',
  modals: {
    kan: 'kan kunnen kunt kun',
    mag: 'mag mogen',
    moet: 'moet moeten dient dienen verplicht',
    hoeft: 'hoeft hoeven',
    zou: 'zou zouden',
    kon: 'kon konden',
    wil: 'wil willen wilt',
  },
  limits:
    'alleen uitzondering uitzonderingen enkel slechts uitsluitend tenzij behalve behoudens uitgezonderd tot totdat voordat nadat vooraf na binnen als indien wanneer terwijl mits zolang waar alle elke elk ieder iedere sommige bepaalde meeste veel enkele beide inclusief zoals waaronder bijvoorbeeld minimaal maximaal minstens hoogstens ten-minste tenminste ten-hoogste meer minder minste meeste altijd soms meestal doorgaans gewoonlijk vaak zelden automatisch handmatig direct rechtstreeks indirect openbaar vrijwillig optioneel verplicht gratis kosteloos kosten uitdrukkelijk uitdrukkelijke expliciet expliciete voorafgaand voorafgaande toestemming opt eigen ander andere anders extra aanvullend aanvullende verdere anoniem anonieme geanonimiseerd geanonimiseerde gepseudonimiseerd gepseudonimiseerde geaggregeerd versleuteld versleutelde onversleuteld strikt noodzakelijk nodig redelijk redelijke gerechtvaardigd gerechtvaardigde mogelijk onmiddellijk onbeperkt onbepaald permanent tijdelijk ook in-plaats-van intern interne extern externe publiek openbare prive derde derden wereldwijd internationaal bevoegde wezenlijk wezenlijke ingrijpend bijzondere gevoelige beperkt opnieuw nog langer korter eerste laatste deels volledig geheel zelfs buiten onder boven',
  light:
    'voor de het een deze dit die dat er is was waren wordt worden werd werden ben zijn heeft hebt heb hebben had hadden zal zullen hun haar hem zij ze hij wij we ons onze te van aan op met door bij uit over naar om in tot-stand hier daar zo dan dus daarom hierbij hierin hiervan daarvan daarvoor hiervoor wel maar toch gewoon via welke welk wie wat enz etc per ten ter der des den haar/zijn',
  address: 'u uw je jij jou jouw uzelf jezelf jullie zich',
  subject: 'u je jij jullie',
  we: 'wij we ons onze',
  they: 'hun hen zij ze haar hem',
  endings: 'e en n s t te ten de den er eren es ing ingen',
  synonyms: `
database|databank|databanken|databases
altijd|te allen tijde|ten alle tijde|steeds|op elk moment|op ieder moment
derden|derde partijen|derde partij
ook|eveneens|tevens
conform|overeenkomstig|in overeenstemming met|volgens
kosteloos|gratis|zonder kosten
onmiddellijk|meteen|onverwijld|zonder vertraging
nodig|noodzakelijk|benodigd
middels|door middel van|met behulp van
medewerkers|personeel|werknemers
klant|klanten
sollicitant|sollicitanten|kandidaat|kandidaten
wet|wetten|wetgeving
antwoorden|reageren|beantwoorden|antwoord
momenteel|op dit moment|thans
meestal|doorgaans|gewoonlijk
voorafgaand|vooraf
smartphone|mobiele telefoon
teneinde|om
meer informatie|meer info|verdere informatie|nadere informatie
onder andere|onder meer
met name|in het bijzonder|vooral
zijn of haar|haar of zijn|hij of zij|hem of haar|zijn haar|hij zij|hun
gegevens|data|informatie|info
bewaren|bewaart|bewaard|bewaarde|opslaan|opslag|opgeslagen|slaan|bijhouden|bijgehouden|vastgehouden
gebruiken|gebruikt|gebruik|benutten|aanwenden|aangewend
verzamelen|verzamelt|verzameld|verzamelde|vergaren|vergaard
verwijderen|verwijderd|verwijdert|verwijdering|wissen|gewist|wist
wijzigen|wijzigt|gewijzigd|wijziging|wijzigingen|aanpassen|aangepast|aanpassing|veranderen|veranderd|bijwerken|bijgewerkt
ontvangen|ontvangt|krijgen|krijgt|verkrijgen|verkregen
website|websites|site|sites|webpagina
email|e-mail|emails|mail
telefoon|telefonisch
mensen|personen|persoon|individuen|individu
beginnen|begint|starten|start|aanvangen
kopen|koopt|aankopen|aankoop
laten weten|informeren|melden|meedelen|mededelen|op de hoogte stellen|op de hoogte brengen
doel|doelen|doeleinde|doeleinden
met betrekking tot|betreffende|inzake|ten aanzien van|aangaande|omtrent
helpen|helpt|ondersteunen
vanwege|wegens|omdat|doordat
bovendien|daarnaast|verder|voorts
tonen|toont|getoond|weergeven|weergegeven
soort|soorten|type|types|categorie|categorieen
bedrijf|bedrijven|onderneming|ondernemingen
leverancier|leveranciers|aanbieder|aanbieders|provider|dienstverlener|dienstverleners
verzoek|verzoeken|aanvraag|aanvragen|vragen|vraagt
zorgen|waarborgen|garanderen
verbeteren|corrigeren|rectificeren
bekijken|inzien|raadplegen|bezoeken|lezen|zie|lees|bezoek
privacyverklaring|privacybeleid|privacystatement|privacyreglement|verklaring|beleid
algemene verordening gegevensbescherming|avg|gdpr
europese unie|eu
europese economische ruimte|eer
verenigd koninkrijk|vk
functionaris voor gegevensbescherming|functionaris gegevensbescherming|fg|dpo
ip-adres|ip adres
persoonsgegevens|persoonlijke gegevens|personalia
kind|kinderen
organisatie|organisaties
van kracht|geldig
`,
  guarded:
    'contact contract bewaren bewaken verwerker verwerkingsverantwoordelijke werkgever werknemer intern extern deel delen lid leden toegang rechtmatig onrechtmatig openbaar',
  numbers: {
    een: 1,
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    elf: 11,
    twaalf: 12,
    veertien: 14,
    vijftien: 15,
    zestien: 16,
    achttien: 18,
    twintig: 20,
    dertig: 30,
    zestig: 60,
    negentig: 90,
  },
  units: {
    minute: 'minuut minuten',
    hour: 'uur uren',
    day: 'dag dagen',
    week: 'week weken',
    month: 'maand maanden',
    year: 'jaar jaren',
  },
  between: 'kalender werk volle volledige aaneengesloten',
  months: 'januari februari maart april mei juni juli augustus september oktober november december',
  weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  places:
    'US=vs|usa|verenigde staten van amerika|amerika|amerikaanse;GB=vk|groot-brittannie|engeland;EU=europese unie|eu;EEA=europese economische ruimte|eer;CH=zwitserse;KR=zuid-korea;NL=nederland|nederlandse;THIRD=derde land|derde landen|derdeland',
  references: 'artikel-lid hoofdstuk paragraaf onderdeel sectie punt bijlage kop stap rubriek',
  topics: {
    purpose: {
      strong:
        'waarvoor|waarom|doelen\\b|doel\\b|doeleinde|gebruiken (?:wij|we|je|uw|deze|de)|(?:wij|we) gebruiken|gebruikt (?:om|voor|worden)|worden gebruikt|zodat (?:we|wij)|statisti|marketing|reclame|adverten|nieuwsbrief|fraude|onderzoek|verbeter|personalis|kwaliteitsmeting|\\bom (?:te |je |u |uw |de |het |onze |onze |met ).{0,60}te \\w+',
      weak: 'analy|meten|communic|bieden|leveren|detect|voorkom|samenwerk|help|om te\\b|ten behoeve van|voor het\\b',
    },
    'data-category': {
      strong:
        'welke (?:soorten )?(?:persoons)?gegevens|(?:wij|we) (?:ook |kunnen |zullen )*(?:verzamelen|vragen|ontvangen|registreren)|verzamelen (?:wij|we)|ontvangen (?:wij|we)|wordt? (?:verzameld|geregistreerd|vastgelegd)|worden (?:verzameld|geregistreerd|vastgelegd)|biometri|gezicht|locatie|ip-?adres|geboorte|gezondheid|medisch|etnisch|godsdienst|rekeningnummer|telefoonnummer|profielfoto|foto|adresboek|welke (?:persoons)?gegevens|categorie(?:en)? (?:van )?(?:persoons)?gegevens|geslacht|bsn\\b|burgerservicenummer|paspoort|gebruikersnaam|apparaat|surfgedrag|logbestand|contactpersonen',
      weak: 'verzamel|naam\\b|namen\\b|e-?mail ?adres|adres\\b|betaal|account|informatie|gegevens|identif|metadata|bericht|inhoud|cijfers|resultaten',
    },
    recipient: {
      strong:
        'toegankelijk|aan wie|met wie|wie (?:ontvangt|krijgt|heeft toegang)|(?:afgehandeld|verwerkt|verzorgd|uitgevoerd|beheerd) door|delen\\b|deelt\\b|gedeeld|derden\\b|derde partij|ontvanger|verwerkers?\\b|subverwerker|onderaannemer|dienstverlener|leverancier|partners?\\b|verstrek|doorgegeven|doorgeven|verkop|verkocht|politie|justitie|overheid|gerechtelijk|zoekmachine|zichtbaar voor|beschikbaar gesteld|beschikbaar (?:worden|stellen)|toegang (?:worden )?verleend|toegang tot uw|uitgewissel|uitwissel|beheerd door|gebruikt [a-z]+ (?:om|voor)|inzage (?:geven|gegeven)|ter beschikking',
      weak: 'partij|platform|bedrijf|bedrijven|organisatie|instantie|verzekeraar|accountant|b\\.?v\\b|inc\\b|europese commissie|ggd\\b|gmbh',
    },
    retention: {
      strong:
        'bewaar|bewar|opgeslagen tot|opslag ?(?:duur|termijn|periode)|verwijderd\\b|verwijdert\\b|gewist|vernietig|onbepaalde tijd|voor altijd|hoe lang|zolang|zo lang|termijn|bewaring',
      weak: 'tot\\b|dagen|maanden|jaar\\b|jaren|uur\\b|weken|opslaan|opgeslagen|periode|duur\\b',
    },
    transfer: {
      strong:
        'buiten europa|binnen (?:de )?(?:eu\\b|eer|europ)|doorgifte|buiten de (?:eu|eer|europese)|derde land|modelcontract|modelbepaling|adequaatheid|privacy shield|standaardcontract|bindende bedrijfs|internationale organisatie|naar (?:het )?buitenland',
      weak: 'land\\b|landen|verenigde staten|servers? (?:in|staan)|doorgeven|wereldwijd',
    },
    'legal-basis': {
      strong:
        'grondslag|rechtsgrond|gerechtvaardigd belang|toestemming|wettelijke (?:verplichting|plicht)|uitvoering van (?:een|de|onze) overeenkomst|noodzakelijk|vitaal belang|algemeen belang|artikel 6|vrijwillig|dwingen|verplicht',
      weak: 'overeenkomst|plicht|akkoord|wettelijk|instemm',
    },
    right: {
      strong:
        'kopie van|als (?:u|je) (?:daarom|hierom|erom)|op (?:uw|je) verzoek|recht\\b|rechten\\b|bezwaar|klacht|rectificatie|overdraag|inzage|inzien|intrekken|ingetrokken|opt-?out|afmelden|uitschrijven|autoriteit persoonsgegevens|verzoek|aanvragen|u kunt (?:uw|altijd|ons|te allen)|je kunt (?:je|altijd|ons)|kunt u (?:uw|altijd|ons|ook)|kun je (?:je|altijd|ons)|uitoefen|identiteit (?:te )?(?:verifi|control|vaststel)|gegevensbeschermingsrecht|laten (?:verwijderen|wijzigen|aanpassen)',
      weak: 'instelling|voorkeur|kosteloos|reageren|wijzigen|aanpassen|verwijderen|corrigeren',
    },
    'cookie-tracking': {
      strong:
        '(?:wie|of) .{0,30}opent|onzichtba(?:ar|re) (?:beeld|afbeelding)|op een link klikt|cookie|pixel|webbaken|google analytics|telemetrie|lokale opslag|tracker|tracking|volgen van|sdk\\b|crashrapport|meetwaarden',
      weak: 'analy|volgt|advert|sessie|browser|interactie',
    },
    security: {
      strong:
        'beveilig|versleutel|encrypt|firewall|ssl\\b|tls\\b|https\\b|wachtwoord|onbevoegd|ongeautoriseerd|technische en organisatorische|certific|iso ?27001|datalek|inbreuk|back-?up',
      weak: 'bescherm|maatregel|vertrouwelijk|veilig',
    },
    children: {
      strong:
        'kind\\b|kinderen|minderjarig|jonger dan|onder de (?:leeftijd|1[0-9])|ouder\\b|ouders\\b|voogd|leeftijd|1[0-9] jaar',
      weak: 'jong',
    },
    'automated-decision': {
      strong:
        'automatisch|zonder dat (?:iemand|een mens)|geautomatiseerd|automatische (?:besluit|beslis)|profilering|menselijke tussenkomst|algoritm|machine learning|kunstmatige intelligentie|neemt .{0,20}beslissing|besluitvorming|scor(?:e|ing)\\b|kredietwaardig',
      weak: 'beslissing|besluit|automatisch|model',
    },
    'controller-contact': {
      strong:
        'verwerkingsverantwoordelijk|functionaris (?:voor )?gegevensbescherming|\\bfg\\b|dpo\\b|vertegenwoordiger|verantwoordelijk(?:e)? voor|contact (?:op|met ons)|contactgegevens|contactpersoon|gevestigd|kamer van koophandel|kvk|statutair|bereikbaar|bereiken|per (?:post|e-?mail)',
      weak: 'contact|adres\\b|vragen|e-?mail|telefoon|postbus|minister|b\\.?v\\b',
    },
    'change-notice': {
      strong:
        '(?:verklaring|beleid|reglement)\\b.{0,40}(?:wijzig|verander)|herziene (?:versie|verklaring)|(?:wijzig|verander|aanpass|aangepast|herzien)\\w* .{0,40}(?:verklaring|beleid|statement|reglement|voorwaarden)|(?:verklaring|beleid|statement|reglement|voorwaarden).{0,40}(?:wijzig|verander|aangepast|aanpass|gewijzigd|herzien)|op de hoogte (?:stellen|brengen|gesteld)|nieuwe versie',
      weak: 'wijzig|verander|aankondig|bekend|melden',
    },
    'effective-date': {
      strong:
        'laatste (?:update|wijziging|aanpassing|versie)|laatst (?:bijgewerkt|gewijzigd|herzien|aangepast)|(?:van kracht|geldig) (?:vanaf|per|sinds)|ingangsdatum|versie \\d|vorige versie|datum|per (?:\\d)',
      weak: 'versie|bijgewerkt|sinds|vanaf',
    },
    scope: {
      strong:
        '(?:verklaring|beleid|statement|reglement|document|kennisgeving).{0,40}(?:van toepassing|geldt|gelden|betreft|heeft betrekking|beschrijft)|van toepassing op|toepassingsgebied|reikwijdte',
      weak: 'toepassing|geldt|product|website|dienst|domein',
    },
  },
  patterns: {
    scope:
      '(?:zij|ze|dit|hij) (?:geldt|is van toepassing)|(?:verklaring|beleid|statement|reglement|document|kennisgeving|voorwaarden)\\b.{0,60}(?:van toepassing|geldt|gelden|betreft|heeft betrekking|bevat|onderdeel)|van toepassing op|maakt deel uit',
    people:
      'leden|lid|sollicitant\\w*|klant\\w*|bezoeker\\w*|gebruiker\\w*|mensen|person\\w*|persoon|medewerker\\w*|kandidat\\w*|kinderen|minderjarig\\w*|student\\w*|patient\\w*|donateur\\w*|abonnee\\w*|partner\\w*|vrijwilliger\\w*|iedereen|inwoner\\w*|gast\\w*|leerling\\w*',
    residence: '(?:inwoner|woont|wonen|woonachtig|gevestigd|bevindt|verblijft)',
    addressed: '^(?:als|wanneer|indien|voor|wie) [^,.;:]{2,80}[,:]',
    condition:
      '\\b(?:als u|als je|indien|wanneer|alleen|uitsluitend|optioneel|toestemming|opt|mits|in geval|van toepassing op|voor (?:leden|klanten|sollicitanten|bezoekers|gebruikers|inwoners|medewerkers|kinderen)|sollicitanten|klanten|bezoekers|nieuwsbrief|abonnees|medewerkers|kandidaten|inwoners|woont|europ|eer|verenigd|zwitserland|standaard|vrijwillig)',
    dated:
      'laatste (?:update|wijziging|aanpassing|versie|herziening)|laatst (?:bijgewerkt|gewijzigd|herzien|aangepast)|van kracht|geldig|geldt vanaf|ingangsdatum|versie|bijgewerkt|datum|gewijzigd op|per \\d',
    opening:
      '^(?:(?:voor )?meer (?:informatie|weten)|meer lezen|lees (?:meer|ook|hier|onze|de)|zie (?:ook|onze|de|het|hier|voor)|raadpleeg|bekijk|bezoek|op .{0,30}(?:vindt|leest) u|u (?:vindt|leest) (?:meer|de|onze|hier|een)|klik hier|aanvullende informatie|kijk (?:op|voor)|een actueel overzicht)',
    pointer:
      '^(?:.{0,60}(?:informatie|contactgegevens|overzicht|lijst|verklaring|beleid|voorwaarden|details)\\b.{0,90}(?:vindt u|vind je|te vinden|vinden op|vindt)|(?:voor )?meer (?:informatie|weten)|meer lezen|lees (?:meer|ook|hier|onze|de)|zie (?:ook|onze|de|het|hier|voor)|raadpleeg|bekijk|bezoek|op .{0,30}(?:vindt|leest) u|u (?:vindt|leest) (?:meer|de|onze|hier|een)|klik hier|aanvullende informatie|kijk (?:op|voor)|een actueel overzicht)',
    practice:
      'stuur|gestuurd|verzond|verzend|verzamel|verwerk|bewaar|bewaren|opslaan|opgeslagen|deel|delen|gedeeld|verkop|verkoop|verhuur|verstrek|volg|gebruik|lezen|gelezen|profiel|ontvang|vraag|vragen|doorgeven|doorgegeven|registre|toegang',
    exception:
      'tenzij|behalve|behoudens|alleen|maar\\b|echter|zonder (?:uw|je)|indien|als\\b|wanneer|uitgezonderd|anders dan|tot\\b|langer dan|met uitzondering',
    collects: 'verzamel|(?:wij|we) (?:ontvangen|registreren)|geregistreerd|vastgelegd',
    permission: 'toestemming (?:vragen|vraagt)|machtiging|permissie|pushmeldingen|toegang (?:verlenen|geven) tot',
    sentiment:
      'privacy .{0,40}(?:belangrijk|serieus|voorop|prioriteit|waarde)|(?:respecteren|hechten|vinden).{0,30}privacy|welkom|dank|vertrouw|in deze (?:verklaring|paragraaf)|we leggen uit|leest u (?:hoe|wat)|lees je',
    residue:
      '^(?:ga naar|alle cookies|accepteer|afdrukken|delen op|terug naar boven|inhoud(?:sopgave)?|menu|zoeken|inloggen|aanmelden|home|sluiten|volgende|vorige|download|laden|copyright|©|acties?:|bespreken met|voorleggen|uitzoeken|nog (?:te|in) |inrichten|todo|concept|auditproces)',
    substance:
      'beleid|verklaring|aankondig|wijzig|gegeven|informatie|persoon|privacy|verwerk|verzamel|bewaar|bewar|opslag|opslaan|opgeslagen|deel|delen|gedeeld|derde|toestemming|recht|verwijder|cookie|volg|wet\\b|wettelijk|account|naam|adres|mail|telefoon|contact|profiel|gebruik|verstrek|ontvang|stuur|verstuur|verzend|foto|camera|locatie|apparaat|betal|bank|kaart|gezondheid|leeftijd|kind|toegang|verzoek|doorgifte|land|server|beveilig|versleutel|melding|informeren|verplicht|moet|vereist|klacht|bezwaar|intrek|partner|leverancier|verantwoordelijk|functionaris|besliss|besluit|automat|log\\b|vrijwillig|dwing|gratis|opt|marketing|nieuwsbrief|reclame|statisti|analy|onderzoek|abonne|publi|openbaar|zichtbaar|train|model|anonim|anoniem|pseudonim|doel|meet|test|bestand|bericht|inhoud|lid\\b|leden',
    officer: 'functionaris|\\bfg\\b|dpo\\b|vertegenwoordiger|contactpersoon|privacy officer',
    controller: 'verwerkingsverantwoordelijk|verantwoordelijk(?:e)? voor',
    forever: 'voor altijd|onbepaalde tijd|onbeperkt|permanent|eeuwig',
    keeping:
      'hoe ?lang|duur\\b|levensduur|bewaar|bewar|opslag|opslaan|opgeslagen|verwijder|gewist|wissen|vernietig|bijhoud|bijgehouden|vervall',
    sharing:
      '(?:afgehandeld|verwerkt|verzorgd|uitgevoerd) door|deel|delen|gedeeld|derde|ontvang|verwerker|leverancier|dienstverlener|partner|verstrek|doorg|verkop|verkoc|verzend|verzonden|gestuurd|zichtbaar|gebruik|platform|toegang|beheerd door|uitgewissel|uitwissel',
    consent: 'toestemming|opt in',
    optIn: 'opt ?in\\b|alleen (?:als|indien|wanneer)\\b',
    optOut: 'opt ?out\\b|tenzij\\b',
    anonymous: 'anonim|anoniem|pseudonim|aggreg',
    restricting: '(?:alleen|enkel|slechts|uitsluitend|binnen)\\b',
    aims: 'doeleinde|doelen\\b',
    device: 'apps?\\b|toestel|apparaat|android|ios\\b|push|smartphone|telefoon|camera|microfoon',
    article: 'art\\w*\\.? ?6\\b|avg\\b',
    document:
      'verklaring|beleid|overzicht|pagina|voorwaarden|hieronder|hierboven|hier\\b|bijlage|samenvatting|artikel|onderdeel|paragraaf|documentatie|details|informatie|faq',
    servers: 'server|hosting|datacent|opgeslagen in',
    representative: 'vertegenwoordiger',
    dating: '(?:versie|v|datum|vanaf|kracht|geldig|laatst|laatste|bijgewerkt|gewijzigd|tot|ook)\\b',
    organisation: '\\b(?:wij|we|ons|onze)\\b',
  },
}
