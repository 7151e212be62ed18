import type { Retelling } from '../types.ts'

/** How Dutch retells the same: see `Retelling`. */
export const retelling: Retelling = {
  plainer: `
informeren|houden u op de hoogte|houden je op de hoogte|stellen u in kennis|laten u weten|laten je weten|geven u bericht
derden|andere bedrijven|andere organisaties|externe bedrijven
direct|onmiddellijk|meteen|terstond
toestemming|uw akkoord|je akkoord|uw goedkeuring
overeenkomst|de met u gesloten overeenkomst|contractuele relatie|overeenkomst met u|overeenkomst met jou
klacht|klacht voorleggen|met een klacht wenden|een klacht voorleggen
analyseren|inzicht krijgen|inzicht verkrijgen|statistisch verwerken
verbeteren|verder ontwikkelen|doorontwikkelen|optimaliseren|verbetering
website|internetpagina|webomgeving|onze pagina
account|gebruikersaccount|klantaccount|klantprofiel
gebruikersnaam|inlognaam
achternaam|familienaam
telefoon|telefoonnummer|mobiele nummer|mobiel nummer
geboortedatum|verjaardag
postadres|adres|woonadres|adresgegevens
e mailadres|mailadres|emailadres|e mail adres
naam|voornaam en achternaam|voor en achternaam
sollicitatie|solliciteren|solliciteert
afmelden|opzeggen|afmelding doen
incident|datalek|beveiligingsincident
op straffe|sanctie
verplaatsen|verhuizen
fraude|misbruik
onbevoegd|onbevoegde|onbevoegden|onrechtmatig|onrechtmatige
verlies|verloren gaan|zoekraken
veilig|op een veilige manier|op veilige wijze

niet|zien af van|afzien van|geen gebruik van|maken geen gebruik van|maakt geen gebruik van
inzage|toegang|toegang tot
functies|functionaliteiten|onderdelen|mogelijkheden
taken|werk|werkzaamheden|functie
email|e mail sturen|per e mail|via e mail|per mail|via de mail
alleen|uitsluitend voor|voorbehouden aan
instellingen|voorkeuren
over|met betrekking tot|betreffende|inzake|ten aanzien van|aangaande|omtrent
vraag|heeft u vragen|hebt u vragen|heb je vragen|als u vragen heeft|als je vragen hebt|indien u vragen heeft|mocht u vragen hebben|mocht je vragen hebben|bij vragen|voor vragen|met vragen|vragen of opmerkingen|heeft u een vraag|heb je een vraag
als|zodra|wanneer|indien|ingeval|vanaf het moment dat
vinden dat|van mening bent dat|van mening zijn dat|van oordeel bent dat|meent dat|vindt dat|vind je dat|vindt u dat|meent u dat|denkt dat|denk je dat
buiten de|buiten
wettelijk|wet|wetten|wetgeving
afhandelen|handelen af|afwikkelen|afgehandeld|afhandeling|afgewikkeld|afwikkeling|afhandelt
onderaan|onder aan
eruit zien|eruitzien
readermay|recht op|recht van|rechten op|het recht|recht om|het recht op|de mogelijkheid tot|mogelijkheid om|vrij om|bevoegd om|in de gelegenheid om
moet|de plicht om|de verplichting om|gehouden om|gehouden tot
niet|op geen enkele manier|op geen enkele wijze|in geen geval|onder geen beding|geenszins|in geen enkel geval
alleen|niets anders dan|beperkt tot|louter
als|als u|indien u|wanneer u|als je|indien je|wanneer je|mocht u|mocht je|ingeval u|als jij|op voorwaarde dat|voor zover|voorzover|in zoverre
tenzij|als niet
na|na het einde van|na beeindiging van|na het verstrijken van|na verloop van|vanaf het einde van
dan|daarna|hierna|nadien|vervolgens|waarna|aansluitend
binnen|uiterlijk binnen|niet later dan|ten laatste|in de loop van
zo snel mogelijk|zo spoedig mogelijk|zonder onnodige vertraging|spoedig|onverwijld
regelmatig|geregeld|periodiek|op gezette tijden
soms|van tijd tot tijd|af en toe|nu en dan
omdat|aangezien|doordat|daar|gezien het feit dat|als gevolg van|op grond van het feit dat
over|rondom|omtrent|wat betreft|voor wat betreft|op het gebied van|in verband met|verband houdend met
om|zodat|opdat|met als doel om|met het doel om|zodat wij|zodat we|ten einde
klacht|klachten|klagen|klacht indienen|een klacht indienen|een klacht in te dienen|klacht in te dienen|klacht neerleggen|uw beklag doen|je beklag doen|klachtrecht
autoriteit persoonsgegevens|nederlandse privacytoezichthouder|ap
toezichthouder|toezichthoudende autoriteit|privacytoezichthouder|toezichthoudende instantie
avg|algemene verordening gegevensbescherming|gdpr|verordening eu 2016 679
contact|wenden tot|zich wenden tot|richten tot|terecht bij|contact opnemen|contact op te nemen|contacteren|neem contact op|neemt u contact op|contact op|in contact komen|in contact treden|wenden|wend|richten|terecht|benaderen|bereiken|schrijven|een bericht sturen|bericht sturen
email|e mail|mailtje|e mailbericht|mailen|mailt|e mailen|mail sturen|stuur een e mail|een e mail sturen|een mail|per mail|per e mail|via e mail
telefoon|telefonisch|bellen|belt|per telefoon|opbellen
inzage|recht van inzage|inzien|in te zien|inkijken|bekijken|inzagerecht|toegang tot|opvragen|zien
verkrijgen|krijgen|krijgt|ontvangen|ontvangt|verkregen|gekregen|bekomen
kopie|kopieen|afschrift|afschriften
rectificatie|rectificeren|corrigeren|correctie|gecorrigeerd|verbeteren|verbetering|rechtzetten|herstellen|rectificatierecht
onjuist|onjuiste|incorrecte|foutieve|foute|verkeerde|niet kloppen
verwijderen|verwijdering|verwijderd|verwijdert|wissen|gewist|wist|wissing|uitwissen|vernietigen|vernietigd|vernietiging|vergetelheid|schrappen|te verwijderen|te wissen|wegdoen|opschonen
beperken|beperking|beperkt wordt|te beperken
overdragen|overdraagbaarheid|dataportabiliteit|gegevensoverdraagbaarheid|over te dragen|overgedragen|overzetten|meenemen|overdracht
bezwaar|bezwaar maken|bezwaren|verzet|verzetten|verzet aantekenen|bezwaar aantekenen|bezwaar te maken|maken bezwaar
intrekken|ingetrokken|in te trekken|intrekking|herroepen|herroeping|terugtrekken
toestemming|instemming|akkoord|goedkeuring|instemmen
overeenkomst|overeenkomsten|contract|contracten|contractuele|afspraak
uitvoeren|uitvoering|uit te voeren|uitgevoerd|uitvoert|nakomen|nakoming|na te komen|vervullen
nodig|noodzakelijk|vereist|benodigd|noodzaak|onmisbaar
wettelijk|wettelijke|bij wet|volgens de wet|krachtens de wet
plicht|verplichting|verplichtingen|plichten
voldoen|naleven|te voldoen|naleving|na te leven|voldoet
gebruiken|gebruik|gebruikt|benutten|gebruikmaken|gebruik maken|gebruik te maken|maken gebruik|aanwenden|inzetten|hanteren|gebruikmaking
verwerken|gegevensverwerking|verwerking|verwerkt|verwerkte|behandelen|behandeling|verwerkingen
verzamelen|verzameling|verzamelt|verzameld|vergaren|vastleggen|verkrijgen van u
bewaren|bewaring|bewaard|bewaart|opslaan|opslag|opgeslagen|op te slaan|slaan|slaat|bijhouden|bijgehouden|vasthouden|aanhouden|opgeslagen houden|blijven bewaard|vastgelegd
delen|deelt|gedeeld|doorgeven|doorgegeven|geven door|geeft door|door te geven|doorgifte|verstrekken|verstrekt|verstrekking|overdragen aan|beschikbaar stellen|beschikbaar gesteld|bekendmaken|doorsturen|doorgestuurd|openbaar maken aan
sturen|stuurt|gestuurd|versturen|verstuurd|verzenden|verzonden|toesturen|toezenden|meesturen|mee te sturen|opsturen|zenden
opgeven|opgegeven|geven|geeft|gegeven|aanleveren|aangeleverd|invullen|ingevuld|invult|verschaffen|verschaft|doorgeven aan ons|achterlaten|achterlaat|invoeren|meegeven
informeren|informeert|geinformeerd|melden|meldt|gemeld|meedelen|mededelen|op de hoogte|op de hoogte stellen|op de hoogte brengen|op de hoogte gesteld|op de hoogte gebracht|brengen op de hoogte|stellen op de hoogte|laten weten|laten wij weten|bericht|berichten|verwittigen|in kennis stellen|inlichten|kennisgeving|attenderen|wijzen|wijst
wijzigen|wijziging|wijzigingen|gewijzigd|wijzigt|aanpassen|aanpassing|aanpassingen|aangepast|aan te passen|te wijzigen|veranderen|verandering|veranderingen|veranderd|bijwerken|bijgewerkt|herzien|herziening|actualiseren|geactualiseerd|updaten|update
privacyverklaring|privacybeleid|privacystatement|privacyreglement|privacy statement|privacy verklaring|privacy beleid|verklaring|beleid|reglement|privacydocument
versie|uitgave
laatste|meest recente|recentste|nieuwste|meest actuele|actuele|actueelste
vinden|vindt|vind|staat|staan|te vinden|terug te vinden|terugvinden|gepubliceerd|raadplegen|te raadplegen|lezen|leest
bezoek|bezoeken|bezoekt|bezocht|bezoekje
website|site|websites|webpagina|internetsite|webstek
app|applicatie|apps
apparaat|apparaten|toestel|toestellen
registreren|registratie|aanmelden|aanmelding|inschrijven|inschrijving|account aanmaken|account aan te maken|een account maken|ingeschreven
afmelden|uitschrijven|afmelding|uitschrijving|af te melden|uit te schrijven
kopen|aankoop|koopt|aankopen|aanschaffen|gekocht|aanschaf
bestelling|bestellen|bestelt|besteld|bestellingen|order
leveren|levering|levert|geleverd|bezorgen|bezorging|bezorgd|te leveren|te bezorgen|afleveren|aflevering
betaling|betalen|betaalt|betaald|betalingen
antwoorden|antwoord|beantwoorden|reageren|reactie|beantwoording|te beantwoorden|antwoord geven|reageert
verzoek|verzoeken|aanvraag|aanvragen|vraagt|gevraagd|vragen|verzoekt
beschermen|bescherming|beschermd|beveiligen|beveiliging|beveiligd|te beschermen|te beveiligen
voorkomen|voorkoming|vermijden|tegengaan|te voorkomen
verbeteren van|verbetering van|optimaliseren
analyseren|analyse|analyses|evalueren|evaluatie|onderzoeken
beheren|beheer|beheerd|beheert
eindigen|eindigt|einde|beeindigen|beeindiging|beeindigd|aflopen|afloopt|verlopen|verloopt|afgelopen
kiezen|kies|kiest|keuze|gekozen
tijdsduur|duur|periode|termijn|tijd|looptijd
hoogstens|maximaal|hooguit|ten hoogste|maximum|op zijn hoogst
automatisch|vanzelf|geautomatiseerd
derden|derde partijen|derde partij|andere partijen|externe partijen
dienstverlener|dienstverleners|leverancier|leveranciers|aanbieder|aanbieders|provider|providers
medewerkers|personeel|werknemers|teamleden|personeelsleden|collegas
klant|klanten|clienten|opdrachtgevers
anderen|iemand anders|wie dan ook|andere personen|andere mensen
gerechtvaardigd belang|gerechtvaardigde belangen|legitiem belang|gerechtvaardigde belang
grondslag|grond|rechtsgrond|rechtsgrondslag|basis
persoonsgegevens|persoonlijke gegevens|uw gegevens|je gegevens|jouw gegevens|gegevens over u|gegevens over jou|gegevens van u|gegevens van jou|persoonlijke informatie|gegevens|data|informatie
ip adres|ip nummer|internetprotocoladres
locatie|verblijfplaats|plaatsbepaling
identiteitsbewijs|legitimatiebewijs|identiteitsdocument
vooraf|van tevoren|op voorhand|voorafgaand
achteraf|naderhand
minderjarigen|kinderen|kind
ouders|ouder|voogd|ouders of voogd|ouder of voogd
maatregelen|stappen|voorzieningen
passend|passende|geschikte|adequate
cookie|cookies
nieuwsbrief|nieuwsbrieven|mailing
beschreven|vermeld|genoemd|uitgelegd|toegelicht|omschreven|opgenomen|aangegeven|beschrijven|vermelden|uitleggen|noemen
verdere|extra|aanvullende|nadere
als verzoek|op verzoek|op uw verzoek|op je verzoek|desgevraagd|op aanvraag
vraag|opmerking|opmerkingen|vraag of opmerking
verkopen|verkoopt|verkocht|verkoop
verhuren|verhuurt|verhuurd|verhuur
boekhouder|accountant
vakantie|verlof
`,
  rewritings: [
    [
      /(?<!\p{L})als (?:je|u) (?:ons )?deze gegevens niet (?:geeft|opgeeft|verstrekt|invult|aan ons geeft)(?!\p{L})/gu,
      'zonder deze gegevens',
    ],
    [/(?<!\p{L})(?:jonger dan|onder de leeftijd van|onder de) (?=\d)/gu, 'onder '],
    [/(?<!\p{L})niet langer ([^.,;]{0,60}?) dan(?!\p{L})/gu, 'niet langer dan $1'],
    [/(?<!\p{L})(?:behouden|behoudt) (?:wij |we )?(?:ons|zich) het recht voor(?: om)?/gu, 'mogen'],
    [/(?<!\p{L})het kan (?:zijn|voorkomen|gebeuren) dat(?!\p{L})/gu, 'mogelijk'],
    [
      /(?<!\p{L})(?:als|indien|wanneer|mocht) (?:u|je) (?:een )?klacht(?:en)?(?: (?:hebt|heeft|heb|hebben|wilt indienen|wil indienen|wenst in te dienen|wilt))?(?!\p{L})/gu,
      'klacht',
    ],

    [/(?<!\p{L})(?:heb je|heeft u|hebt u) (?:nog )?(?:een )?vra(?:gen|ag)(?!\p{L})/gu, 'vraag'],
    [/(?<!\p{L})(?:heb je|heeft u|hebt u) (?:een )?klacht(?:en)?(?!\p{L})/gu, 'klacht'],

    [/(?<!\p{L})(?:de )?wet (?:ons|je|u|hen) verplicht(?: om)?/gu, 'wettelijk verplicht'],
    [/(?<!\p{L})(?:in )?het? ?eerste lid|(?<!\p{L})eerste lid|(?<!\p{L})lid 1(?!\d)/gu, '1'],
    [/(?<!\p{L})(?:onder|sub|aanhef en onder|letter) ([a-f])(?!\p{L})/gu, 'lit$1'],
    [/(?<!\p{L})onder aan(?!\p{L})/gu, 'onderaan'],
    [/(^|[.!?] )(\p{L}+) (je|u|jij|wij|we) ([^.?!]{0,200}?)(?:,|\?) dan\b/gu, '$1als $3 $4 $2, '],
    [
      /(?<!\p{L})(afmelden|opzeggen|uitschrijven|intrekken|bezwaar maken)(?!\p{L})([^.?!]{0,80}?) kan(?!\p{L})/gu,
      'readermay $1$2',
    ],
    [
      /(?<!\p{L})(reageren|reageert|antwoorden|antwoordt|ingaan|gaan)(?!\p{L})([^.?!]{0,80}?)op (?:uw|je|jouw|het|een|elk) verzoek/gu,
      '$1$2',
    ],
    [
      /(^|[.!?] )(heb|hebt|heeft|wil|wilt|bezoek|bezoekt|gebruik|gebruikt|bestel|bestelt|koop|koopt|vul|vult|neem|neemt|stuur|stuurt|meld|meldt|geef|geeft|maak|maakt|bent|ben) (je|u|jij) ([^.?!]{0,200}?)(?:[?,] ?dan\b|\?)/g,
      '$1als $3 $4 $2, ',
    ],
    [
      /\bbij (?:een|uw|je|het|elk|ieder|de|ons) (?=(?:\p{L}+ing|bezoek|aankoop|gebruik|inloggen|registreren)(?!\p{L}))/gu,
      'als ',
    ],
    [/\bheb(?:t)? (?:u|je) (?:een )?klachten?\b/g, 'als u klacht'],
    [/\been klacht (?:wenst|wilt|wil|wenst u) (?:in te dienen|indienen)\b/g, 'klacht'],
    [/(?<!\p{L})(?:als|indien|wanneer) (?:u|je|jij) ([^.,;?!]{0,80}?) ?(?:wilt|wil|wenst)(?!\p{L})( te)?/gu, ' $1 '],
  ],
  fillers:
    'verzoek omdat graag gelieve dank overigens echter bovendien daarnaast tevens ook verder voorts namelijk immers dus derhalve daarom daarmee hiermee uiteraard natuurlijk vanzelfsprekend geval gevallen manier wijze wijzen zaak opzicht verband kader doel doelen doeleinden doeleinde reden aard betreffende desbetreffende betreft toepasselijk relevante bijbehorende respectievelijk volgende onderstaande bovenstaande hieronder hierboven genoemde eventuele eventueel gaan gaat komen komt nemen neemt vinden vindt doen doet gedaan maken maakt gemaakt worden blijven blijft laten laat willen wilt wil wenst wens wensen zorgen zorgt zeker zodoende mogelijk mogelijkheid mogelijkheden recht rechten uitoefenen uitoefening gebruikmaken beroep gerechtigd bevoegd middel hulp verschillende diverse aantal soort soorten vorm onderdeel deel ding dingen punt tijd moment keer zelf dezelfde hetzelfde zulke dergelijke dan nu hier daar waar terecht zich vraag stuur betrokken wijst weten dit dat onze gegevens persoonsgegevens gelden geldt bestaan bestaat staat staan geldend achter ik mij mijn me blijken blijkt blijf bevinden bevindt ontstaan ontstaat leiden leidt behoren behoort beogen beschouwen beginnen doorgaan volgen volgt volgens tonen toont naam heet heten betekenen betekent bevatten bevat vormen vormt baseren gebaseerd tegen jegens eenvoudig gewoon gemakkelijk makkelijk goed correct behoorlijk eveneens intussen ondertussen verwijzen verwijst kijken kijkt bepalen bepaald houden houdt brengen brengt plaatsen plaats pagina zeggen zegt spreken spreekt plaatsvinden indienen rusten treden oog ervoor hiertoe daartoe eraan hierop daarop gericht spelen rol verwerken land landen artikel art lid sub letter effect hiervoor mening bent neem treffen treft ondernemen grondslag wettelijke uitvoeren gesloten sluiten afgesloten toe behouden er aangaan hoe lang zorgvuldig proberen probeert streven streeft trachten tracht waarborgen garanderen verzekeren waarmee waarbij hierdoor daardoor belangrijk overzicht samen aanbieden biedt bieden beschikbaar',
  asking:
    'verzoek verwerken contact uitoefenen verkrijgen inzage antwoorden indienen recht rechten opgeven gebruiken sturen',
  reaching: 'contact email sturen telefoon verzoek bericht vraag',
  using: 'gebruiken',
  we: 'bedrijf organisatie onderneming verwerkingsverantwoordelijke stichting vereniging',
  you: 'gebruiker betrokkene betrokkenen persoon',
}
