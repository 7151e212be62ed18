import type { Lexicon } from '../types.ts'

/** What a passage is about, in Dutch. */
export const topics: Lexicon['topics'] = {
  purpose: {
    strong:
      '(?:om|be)schrijving van de (?:dienst|verwerking)|soort dienst|waarvoor|waarom|doelen\\b|doel\\b|doeleinde|gebruiken (?:wij|we|je|uw|deze|de)|(?:wij|we) gebruiken|gebruikt (?:om|voor|worden)|worden gebruikt|zodat (?:we|wij)|statisti|marketing|reclame|adverten|nieuwsbrief|fraude|onderzoek|verbeter|personalis|kwaliteitsmeting|\\bom (?:te |je |u |uw |de |het |onze |onze |met ).{0,60}te \\w+',
    weak: 'analy|meten|communic|bieden|leveren|detect|voorkom|samenwerk|help|om te\\b|ten behoeve van|voor het\\b',
  },
  'data-category': {
    strong:
      'welke (?:soorten )?(?:persoons)?gegevens|(?:wij|we) (?:ook |kunnen |zullen )*(?:verzamelen|vragen|ontvangen|registreren)|verzamelen (?:wij|we)|ontvangen (?:wij|we)|wordt? (?:verzameld|geregistreerd|vastgelegd)|worden (?:verzameld|geregistreerd|vastgelegd)|biometri|gezicht|locatie|ip-?adres|geboorte|gezondheid|medisch|etnisch|godsdienst|rekeningnummer|telefoonnummer|profielfoto|foto|adresboek|welke (?:persoons)?gegevens|categorie(?:en)? (?:van )?(?:persoons)?gegevens|geslacht|bsn\\b|burgerservicenummer|paspoort|gebruikersnaam|apparaat|surfgedrag|logbestand|contactpersonen|(?:bewaren|slaan|onthouden) (?:wij|we)(?: [a-z]+){0,3}:',
    weak: 'verzamel|naam\\b|namen\\b|e-?mail ?adres|adres\\b|betaal|account|informatie|gegevens|identif|metadata|bericht|inhoud|cijfers|resultaten',
  },
  recipient: {
    strong:
      '(?:verstuurd|gestuurd|verzonden) (?:\\w+ )?naar (?!u\\b|jou|ons\\b|je\\b|uw\\b|onze\\b)|toegankelijk|aan wie|met wie|wie (?:ontvangt|krijgt|heeft toegang)|(?:afgehandeld|verwerkt|verzorgd|uitgevoerd|beheerd) door|delen\\b|deelt\\b|gedeeld|derden\\b|derde partij|ontvanger|verwerkers?\\b|subverwerker|onderaannemer|dienstverlener|leverancier|partners?\\b|verstrek|doorgegeven|doorgeven|verkop|verkocht|politie|justitie|overheid|gerechtelijk|zoekmachine|zichtbaar voor|beschikbaar gesteld|beschikbaar (?:worden|stellen)|toegang (?:worden )?verleend|toegang tot uw|uitgewissel|uitwissel|beheerd door|gebruikt [a-z]+ (?:om|voor)|inzage (?:geven|gegeven)|ter beschikking|openbaar (?:zichtbaar|toegankelijk|beschikbaar|gemaakt)|publiek (?:zichtbaar|toegankelijk|beschikbaar)|voor iedereen (?:zichtbaar|toegankelijk)|i?cloud(?:kit|opslag|dienst)?\\b|(?:ontvangt|krijgt) (?:[a-z]+ ){0,2}gegevens|verwerkt (?!de |het |wij |we |men |zij |deze |die |u |je )[a-z]+ (?:uw |je )?gegevens|naar (?!u |je |ons |uw |jouw )[a-z]+ (?:[a-z]+ ){0,3}(?:verzonden|gestuurd|verstuurd)',
    weak: 'partij|platform|bedrijf|bedrijven|organisatie|instantie|verzekeraar|accountant|b\\.?v\\b|inc\\b|europese commissie|ggd\\b|gmbh',
  },
  retention: {
    strong:
      'bewaar|bewar|opgeslagen tot|opslag ?(?:duur|termijn|periode)|verwijderd\\b|verwijdert\\b|gewist|vernietig|onbepaalde tijd|voor altijd|hoe lang|zolang|zo lang|termijn|bewaring',
    weak: 'tot\\b|dagen|maanden|jaar\\b|jaren|uur\\b|weken|opslaan|opgeslagen|periode|duur\\b',
  },
  transfer: {
    strong:
      'buiten europa|binnen (?:de )?(?:eu\\b|eer|europ)|doorgifte|buiten de (?:eu|eer|europese)|derde land|modelcontract|modelbepaling|adequaatheid|privacy shield|standaardcontract|bindende bedrijfs|internationale organisatie|naar (?:het )?buitenland|(?:andere|verschillende) landen|(?:locatie|plaats|land) van (?:de )?(?:verwerking|opslag|hosting)|verwerkingslocatie|overdracht van (?:uw|je|persoons)',
    weak: 'land\\b|landen|verenigde staten|servers? (?:in|staan)|doorgeven|wereldwijd',
  },
  'legal-basis': {
    strong:
      'grondslag|rechtsgrond|gerechtvaardigd belang|toestemming|wettelijke (?:verplichting|plicht)|uitvoering van (?:een|de|onze) overeenkomst|noodzakelijk|vitaal belang|algemeen belang|artikel 6|vrijwillig|dwingen|verplicht',
    weak: 'overeenkomst|plicht|akkoord|wettelijk|instemm',
  },
  right: {
    strong:
      'kopie van|als (?:u|je) (?:daarom|hierom|erom)|op (?:uw|je) verzoek|recht\\b|rechten\\b|bezwaar|klacht|rectificatie|overdraag|inzage|inzien|intrekken|ingetrokken|opt-?out|afmelden|uitschrijven|autoriteit persoonsgegevens|verzoek|aanvragen|u kunt (?:uw|altijd|ons|te allen)|je kunt (?:je|altijd|ons)|kunt u (?:uw|altijd|ons|ook)|kun je (?:je|altijd|ons)|uitoefen|identiteit (?:te )?(?:verifi|control|vaststel)|gegevensbeschermingsrecht|laten (?:verwijderen|wijzigen|aanpassen)|(?:kan|kunnen) (?:niet |altijd )?(?:worden )?(?:verwijderd|gewist|aangepast)|te allen tijde',
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
      'verwerkingsverantwoordelijk|functionaris (?:voor )?gegevensbescherming|\\bfg\\b|dpo\\b|vertegenwoordiger|verantwoordelijk(?:e)? voor|contactpersoon|gevestigd|kamer van koophandel|kvk|statutair|bereikbaar|bereiken|per (?:post|e-?mail)',
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
}
