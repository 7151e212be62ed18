import type { Lexicon } from '../types.ts'

/** Turns of phrase, in Dutch. */
export const patterns: Lexicon['patterns'] = {
  anaphor:
    '(?:deze|dit|die|dat|zulke|dergelijke|hiervan|daarvan|hierbij|daarbij|hiervoor|daarvoor|hiermee|daarmee) (?!(?:privacy|cookie)?(?:verklaring|beleid|reglement|pagina|website|site|document|rechten|wijze|manier|geval)\\b)\\w+|^\\W*(?:het|ze|zij|dit|deze|dat|die)\\b',
  definition:
    "^(?:een |de |het )?[\\w ,'-]{2,60}? (?:is|zijn|betekent|verwijst naar) (?:een|de|het|kleine|korte|alle|gegevens|informatie|tekstbestand\\w*|elk)\\b",
  scope:
    '(?:verklaring|beleid|document) .{0,20}(?:beschrijft|legt uit|licht toe) hoe\\b|(?:zij|ze|dit|hij) (?:geldt|is van toepassing)|(?:verklaring|beleid|statement|reglement|document|kennisgeving|voorwaarden)\\b.{0,60}(?:van toepassing|geldt|gelden|betreft|heeft betrekking|bevat|onderdeel)|van toepassing op|maakt deel uit',
  people:
    'leden|lid|sollicitant\\w*|klant\\w*|bezoeker\\w*|gebruiker\\w*|mensen|person\\w*|persoon|medewerker\\w*|kandidat\\w*|kinderen|minderjarig\\w*|student\\w*|patient\\w*|donateur\\w*|abonnee\\w*|partner\\w*|vrijwilliger\\w*|iedereen|inwoner\\w*|gast\\w*|leerling\\w*',
  residence: '(?:inwoner|woont|wonen|woonachtig|gevestigd|bevindt|verblijft)',
  addressed: '^(?:als|wanneer|indien|voor|wie) [^,.;:]{2,80}[,:]',
  condition:
    '\\b(?:als u|als je|indien|wanneer|alleen|uitsluitend|optioneel|toestemming|opt|mits|in geval|van toepassing op|voor (?:leden|klanten|sollicitanten|bezoekers|gebruikers|inwoners|medewerkers|kinderen)|sollicitanten|klanten|bezoekers|nieuwsbrief|abonnees|medewerkers|kandidaten|inwoners|woont|europ|eer|verenigd|zwitserland|standaard|vrijwillig)',
  dated:
    'laatste (?:update|wijziging|aanpassing|versie|herziening)|laatst .{0,40}(?:bijgewerkt|gewijzigd|herzien|aangepast)|laatst (?:bijgewerkt|gewijzigd|herzien|aangepast)|van kracht|geldig|geldt vanaf|ingangsdatum|versie|bijgewerkt|datum|gewijzigd op|per \\d',
  opening:
    '^(?:(?:voor )?meer (?:informatie|weten)|meer lezen|lees (?:meer|ook|hier|onze|de)|zie (?:ook|onze|de|het|hier|voor)|raadpleeg|bekijk|bezoek|op .{0,30}(?:vindt|leest) u|u (?:vindt|leest) (?:meer|de|onze|hier|een)|klik hier|aanvullende informatie|kijk (?:op|voor)|een actueel overzicht)',
  pointer:
    '^(?:.{0,60}(?:informatie|contactgegevens|overzicht|lijst|verklaring|beleid|voorwaarden|details)\\b.{0,90}(?:vindt u|vind je|te vinden|vinden op|vindt)|(?:voor )?meer (?:informatie|weten)|meer lezen|lees (?:meer|ook|hier|onze|de)|zie (?:ook|onze|de|het|hier|voor)|raadpleeg|bekijk|bezoek|op .{0,30}(?:vindt|leest) u|u (?:vindt|leest) (?:meer|de|onze|hier|een)|klik hier|aanvullende informatie|kijk (?:op|voor)|een actueel overzicht)',
  practice:
    'stuur|gestuurd|verzond|verzend|verzamel|verwerk|bewaar|bewaren|opslaan|opgeslagen|deel|delen|gedeeld|verkop|verkoop|verhuur|verstrek|volg|gebruik|lezen|gelezen|profiel|ontvang|vraag|vragen|doorgeven|doorgegeven|registre|toegang',
  excepting: 'behalve|behoudens|uitzondering|tenzij|uitgezonderd|afgezien van',
  exception:
    'tenzij|behalve|behoudens|alleen|maar\\b|echter|zonder (?:uw|je)|indien|als\\b|wanneer|uitgezonderd|anders dan|tot\\b|langer dan|met uitzondering',
  collects: 'verzamel|(?:wij|we) (?:ontvangen|registreren)|geregistreerd|vastgelegd',
  permission: 'toestemming (?:vragen|vraagt)|machtiging|permissie|pushmeldingen|toegang (?:verlenen|geven) tot',
  sentiment:
    '(?:(?:houden ons|houdt zich) aan (?:de |het )?(?:wet|avg|privacywet|gdpr|geldende|toepasselijke)|zorgvuldig|met (?:de )?(?:grootste |nodige |grote )?zorg|hechten .{0,40}(?:waarde|belang)|doen er alles aan|bescherming van uw (?:persoons)?gegevens .{0,40}(?:belangrijk|voorop|prioriteit|serieus)|nemen .{0,60}serieus)|privacy .{0,40}(?:belangrijk|serieus|voorop|prioriteit|waarde)|(?:respecteren|hechten|vinden).{0,30}privacy|welkom|dank|vertrouw|in deze (?:verklaring|paragraaf)|we leggen uit|leest u (?:hoe|wat)|lees je',
  residue:
    '^(?:skip to|(?:go )?back to (?:the )?(?:top|home|overview|list|index|languages?|contents|main)|(?:deze|dit) .{0,30}(?:is|werd) (?:gemaakt|opgesteld|gegenereerd) met .{0,40}(?:generator|sjabloon)|sjabloon|voorbeeldtekst|ga naar|alle cookies|accepteer|afdrukken|delen op|.{0,60}(?:dit|deze) (?:sjabloon|template|model) (?:is|moet|kan)\\b|terug naar (?:boven|het begin|home|overzicht|het overzicht|de inhoud|taalkeuze|de taalkeuze|index)|inhoud(?:sopgave)?|menu|zoeken|inloggen|aanmelden|home|sluiten|volgende|vorige|download|laden|(?:met vriendelijke groet(?:en)?|hoogachtend|groetjes|groeten)\\W*$|(?:beste|geachte) [\\w /&-]{2,40},\\W*$|lorem ipsum|hier is de (?:vertaling|herschreven|bijgewerkte)|geef (?:alleen|uitsluitend) de vertaling|dit is een (?:basisversie|voorbeeldversie|testversie|voorbeeldtekst)|laat (?:de inhoud|dit|deze|de tekst) .{0,60}(?:valideren|controleren|nakijken|toetsen) door|bron:|copyright|©.{0,80}|acties?:|bespreken met|voorleggen|uitzoeken|nog (?:te|in) |inrichten|todo|concept|auditproces)',
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
  optIn: 'toestemming|ingestemd|opt ?in\\b|alleen (?:als|indien|wanneer)\\b',
  optOut: '(?:geen|niet) (?:bezwaar|geweigerd|afgemeld)|opt ?out\\b|tenzij\\b',
  anonymous: 'anonim|anoniem|pseudonim|aggreg',
  ceiling: 'hoogstens|maximaal|ten hoogste|niet langer dan|uiterlijk|hooguit|maximum|binnen',
  floor: 'minstens|minimaal|ten minste|tenminste|minimum',
  ceased: 'niet (?:langer|meer)\\b|geen .{0,40}meer\\b|gestopt',
  voluntary: 'vrijwillig|optioneel',
  mandatory: 'verplicht|noodzakelijk|moet',
  restricting: '(?:alleen|enkel|slechts|uitsluitend|binnen)\\b',
  aims: 'doeleinde|doelen\\b',
  device: 'apps?\\b|toestel|apparaat|android|ios\\b|push|smartphone|telefoon|camera|microfoon',
  article: 'art\\w*\\.? ?6\\b|avg\\b',
  document:
    'verklaring|beleid|overzicht|pagina|voorwaarden|hieronder|hierboven|hier\\b|bijlage|samenvatting|artikel|onderdeel|paragraaf|documentatie|details|informatie|faq',
  servers: 'server|hosting|datacent|opgeslagen in',
  representative: 'vertegenwoordiger',
  dating:
    '(?:versie|v|datum|vanaf|kracht|geldig|laatst|laatste|bijgewerkt|gewijzigd|tot|ook|sinds|eerst|eerste|volgende|vorige|huidige|meest|recente|privacy|gegevens|bescherming|gegevensbescherming|avg|algemene|cookies?|website|site|app|toepassing|treedt|getreden|gaat|ingaande|geldt)\\b',
  versioned:
    '(?:versies?|v|rev|revisie|herzien|herziening|bijgewerkt|updates?|gewijzigd|wijziging(?:en)?|wijzigingsdatum|aangepast|aanpassing|gepubliceerd|publicatie|publicatiedatum|opgesteld|opgemaakt|vastgesteld|goedgekeurd|ingangsdatum|datum|geldig|geldend|kracht|werking|actueel|geactualiseerd|actualisatie|gecontroleerd|beleid|verklaring|privacybeleid|privacyverklaring|privacystatement|privacyreglement|cookiebeleid|cookieverklaring|statement|policy|reglement|voorwaarden|document|pagina|tekst|stand)\\b',
  organisation: '\\b(?:wij|we|ons|onze|ik|mijn|de(?:ze)? (?:app|applicatie|(?:web)?site|webpagina|pagina|dienst))\\b',
}
