import type { Retelling } from '../types.ts'
import { ordinary } from './ordinary.ts'

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
vinden|vindt|vind|staat|staan|te vinden|terug te vinden|terugvinden|gepubliceerd|raadplegen|te raadplegen
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
treffen|getroffen|genomen|namen
voorkomen|tegen te gaan|tegengegaan|te vermijden|beletten|verhinderen|verhinderd
onbevoegd|ongeoorloofde|ongeoorloofd|onbevoegden|ongewenst|ongewenste
bewaarplicht|wettelijke bewaarplicht|wettelijke bewaartermijn|plicht tot bewaring|verplichting tot bewaring|verplichting om te bewaren
eindigen|eindigde|is geeindigd|stopt|stopzetten|stopgezet|opheffen|opgeheven|afgesloten wordt
wettelijk|wet voorschrijft|voorschrijft|voorgeschreven|de wet bepaalt|wettelijk voorgeschreven|bij wet bepaald
geanonimiseerd|anonimiseren|anonimiseert|anoniem maken|anoniem gemaakt|anonimisering|geanonimiseerde
uitschakelen|uitgeschakeld|uitzetten|uitgezet|uit te zetten|uit te schakelen|blokkeren|geblokkeerd|deactiveren|gedeactiveerd
inschakelen|activeren|aan te zetten|in te schakelen|geactiveerd
herkennen|herkend|herkent|onderscheiden
onthouden|onthoudt|herinneren
tonen|laten zien|weergegeven|vertonen|vertoond
publiceren|gepubliceerd|bekendmaking|bekend|maken bekend|bekend gemaakt|plaatsen op|geplaatst
helpen|helpt|ondersteunt|ondersteund|ondersteuning|hulp bieden
inschakelen van|schakelen in|samenwerken|werken samen|samenwerking|doen een beroep
namens|in opdracht van|in onze opdracht|voor rekening van|uit naam van
instructies|aanwijzingen|opdracht
vertrouwelijk|geheim|geheimhouding|vertrouwelijkheid
verzenden van gegevens|gegevensoverdracht|verzending
plaatsvinden|gebeurt|gebeuren|geschieden|geschiedt|plaatsgevonden
melding|meldingen|bericht van
termijn|bewaartermijn|bewaartermijnen|bewaarperiode|hoe lang
vervallen|vervalt|wegvallen|wegvalt|komen te vervallen
afspraak|afspraken|reservering|reserveringen|boeking|boekingen|boeken|reserveren
terug|terugsturen|retourneren|retour|retourzenden
aankondigen|aankondiging|aangekondigd|kondigen aan
bezoeker|bezoekers van onze website|websitebezoekers|bezoekers van de website|wie onze website bezoekt|gebruikers van onze website|sitebezoekers
statistieken|statistisch|statistische|statistiek
aantonen|bewijzen|bewijs|aan te tonen
identiteit|wie u bent|wie je bent
overheid|overheidsinstanties|overheidsinstellingen|overheidsdiensten|autoriteiten|instanties
politie|opsporingsdiensten|opsporingsinstanties
rechter|rechtbank|rechterlijke instantie|gerecht
software|programma|programmatuur|hulpmiddelen|tools|tool
verantwoordelijk|verantwoordelijkheid|aansprakelijk|aansprakelijkheid
andere websites|websites van derden|externe websites|andere sites|sites van derden|externe sites
invullen|vullen in|in te vullen
vermoeden|vermoedt|vermoed|denken dat er sprake is
behouden|behoudt
werken|functioneren|functioneert|werking|functionerend|het functioneren
sluiten|gesloten|aangaan van
aanpassen aan|afstemmen|toesnijden|op maat
gratis|kosteloos|zonder kosten|zonder dat daar kosten aan verbonden zijn
binnen|in elk geval binnen|in ieder geval binnen|uiterlijk|maar uiterlijk binnen|maar binnen
definitief|permanent|blijvend|voorgoed
uitdrukkelijk|expliciete|uitdrukkelijke|expliciet|nadrukkelijke
geldend|geldende|toepasselijke|van toepassing zijnde
bescherming persoonsgegevens|privacy|gegevensbescherming
van kracht|ingaan|inwerkingtreding|in werking treden|in werking treedt|ingaat|van kracht worden|van kracht wordt|gaan in|gaat in
tijdstip|tijdstip van het bezoek|tijdstip van bezoek
server|servers
abonneren nieuwsbrief|abonnement op de nieuwsbrief|aanmelden voor de nieuwsbrief|abonneren op de nieuwsbrief|op de nieuwsbrief abonneert|inschrijven voor de nieuwsbrief
registreren van|legt vast|registreert|vast te leggen
onderaan|onder iedere|onder elke|aan het einde van|onderaan elke
host|hostingpartij|hostingprovider|hostingbedrijf|hoster|partij die onze website host
verwerkersovereenkomst|overeenkomst voor gegevensverwerking
dienst|dienstverlening|diensten|service|services
standaardcontractbepalingen|modelcontractbepalingen|modelcontracten
vraag|als u vragen hebt|als je vragen hebt|vragen hebt|vragen heeft|mailen bij vragen
bewaren|vastleggen|legt vast|registreren van|registreert|registreerde|vastgelegd|leggen vast
voorkomen|gaan tegen|tegengegaan
ontvangst|ontvangen hebben
opgeven|opgeeft|verstrekken|het verstrekken
richten|gericht op|richt zich op|richten zich op|richt zich niet op
vrijwillig|uit vrije wil|vrijwillige basis
regelen|geregeld met|geregeld in
invullen|vult in|vult het in
eindigen|sluiten|sluiting|opgeheven|opheft|hebt opgeheven|te sluiten
instellingen|browserinstellingen|instellingen van uw browser
functies|delen van de website|onderdelen van de website
overige|andere overige
email|mail|mail ons

`,
  rewritings: [
    [
      /(?<!\p{L})(binnen (?:een|\p{L}+|\d+) (?:dagen?|weken|week|maand(?:en)?)) (?:na(?:dat)? )?(?:de )?(?:ontvangst (?:ervan|van (?:uw|het|je) verzoek)|(?:wij|we) (?:het|uw verzoek) hebben ontvangen)/gu,
      '$1',
    ],
    [/(?<!\p{L})(verzoek(?:en)?|verplichting|plicht|recht|toegang|aanleiding|bevoegdheid) tot(?!\p{L})/gu, '$1 om'],
    [
      /(?<!\p{L})(?:niet|geen|nooit) ([^.;,]{3,80}?) zonder (?:uw|je|jouw) ((?:(?:uitdrukkelijke|voorafgaande) )*)toestemming/gu,
      '$1 alleen met uw $2toestemming',
    ],
    [/(?<!\p{L})(?:overige|andere|ander) (?=gegevens|informatie)/gu, 'andere '],
    [/(?<!\p{L})na (?:de )?beeindiging van ([^.,;]{2,40}?)(?= binnen|,|\.|$)/gu, 'na einde $1'],
    [
      /(?<!\p{L})nadat ([^.,;]{2,50}?) (?:is|zijn|wordt|was) (?:geeindigd|beeindigd|afgelopen|verlopen|gestopt)/gu,
      'na einde $1',
    ],
    [
      /(?<!\p{L})(?:houden (?:wij|we) ons aan|houden (?:wij|we)) (die|deze|de wettelijke) termijn(?: aan)?/gu,
      'geldt $1 termijn',
    ],
    [/(?<!\p{L})(?:u|je) (?:heeft|hebt|hebben) recht op(?!\p{L})/gu, 'readermay verkrijgen'],
    [/(?<!\p{L})(?:u|je) krijg(?:t)? (?:van ons )?een e-?mail (?:over|bij)(?!\p{L})/gu, 'informeren per e-mail over'],
    [/(?<!\p{L})richt(?:en)? zich (niet )?op(?!\p{L})/gu, '$1bedoeld'],
    [
      /(?<!\p{L})na (?:het (?:sluiten|opheffen|beeindigen)|de (?:sluiting|opheffing|beeindiging)) van (?:uw|je)/gu,
      'als sluiten ',
    ],
    [
      /(?<!\p{L})nadat (?:u|je) ([^.,;]{2,50}?) (?:hebt|heeft) (?:gesloten|opgeheven|beeindigd|verwijderd)/gu,
      'als sluiten $1',
    ],
    [/(?<!\p{L})sluit (?:u|je) (uw|je) ([^.,;]{2,40}?), dan/gu, 'als sluiten $1 $2, '],
    [/(?<!\p{L})legt ([^.;]{3,160}?) vast(?!\p{L})/gu, 'bewaren $1'],
    [/(?<!\p{L})gaan (?:wij|we) ([^.;]{3,80}?) tegen(?!\p{L})/gu, 'voorkomen $1'],
    [
      /(?<!\p{L})kun(?:t|nen)? (?:u|je) (?:ons )?(?:mailen|sturen|bereiken|terecht|schrijven) (?:naar|op|via|aan|bij)(?= ?[\w.+-]+@)/gu,
      'readermay email',
    ],
    [/(?<!\p{L})(?:bij|voor) vragen over ([^.?!]{3,60}?) (?=kun|neem|mail|email|readermay)/gu, 'vraag over $1, '],
    [
      /(?<!\p{L})(?:doet|doe) (?:u|je) dat niet,(?: dan)?|(?<!\p{L})zonder (?:die|deze|uw|dat) gegevens/gu,
      'zonder gegevens,',
    ],
    [/(?<!\p{L})kun(?:t)? (?:u|je) (?:op elk moment )?uw toestemming intrekken\?/gu, 'toestemming intrekken'],
    [
      /(?<!\p{L})(?:onder|jonger dan|beneden) (?:de )?(?:leeftijd van )?(\d+)(?! (?:dagen|weken|maanden|uur|uren|minuten))(?: jaar| jaren)?(?!\p{L})/gu,
      'onder $1 jaar',
    ],
    [
      /(?<!\p{L})(?:als|indien|wanneer) (?:u|je) (?:van mening|het (?:niet eens|oneens)|vindt|meent|denkt|van oordeel|niet tevreden|ontevreden)[^.,;]{0,160}?, (?=[^.;]{0,60}klacht|[^.;]{0,60}klagen)/gu,
      ' ',
    ],
    [
      /(^|[.!?] )bent (?:u|je) (?:het (?:niet eens|oneens)|niet tevreden|ontevreden|van mening)[^.,;?]{0,160}?[,?] (?:dan )?(?=[^.;]{0,60}klacht|[^.;]{0,60}klagen)/gu,
      '$1 ',
    ],
    [/(?<!\p{L})bij (?:elk|ieder|een|uw) bezoek(?!\p{L})|(?<!\p{L})(?:elke|iedere) keer dat/gu, 'als bezoek'],
    [
      /(?<!\p{L})(?:sommige|bepaalde|enkele|een aantal) (?=(?:onderdelen|delen|functies|functionaliteiten|mogelijkheden))/gu,
      ' ',
    ],
    [/(?<!\p{L})(?:is|zijn|worden|wordt) (?:alleen |uitsluitend )?toegankelijk voor/gu, 'toegang alleen '],
    [/(?<!\p{L})hebben er toegang toe/gu, 'hebben toegang'],
    [
      /(?<!\p{L})(?:niet meer|niet) (?:goed |naar behoren |volledig )?(?:werken|werkt|functioneren|beschikbaar)(?: zijn)?/gu,
      'niet werken',
    ],
    [/(?<!\p{L})(?:mogelijk|het kan zijn dat|het is mogelijk dat)(?!\p{L})/gu, ' mogelijk '],
    [
      /(?<!\p{L})(?:wij|we) doen niet aan(?!\p{L})|(?<!\p{L})er vindt geen (?=[^.]{3,80}plaats)|(?<!\p{L})er is geen(?!\p{L})/gu,
      'niet ',
    ],
    [/(?<!\p{L})(?:u bent|je bent) niet verplicht/gu, 'vrijwillig'],
    [/(?<!\p{L})hoeft (?:u |je )?(?:alleen|enkel|slechts)/gu, 'alleen nodig'],
    [
      /(?<!\p{L})als (?:u|je) (?:daarvoor |hiervoor |daar )?toestemming (?:voor )?(?:hebt |heeft |heb )?(?:gegeven|geeft|geef)(?: hebt| heeft)?/gu,
      'met uw toestemming',
    ],
    [
      /(?<!\p{L})zonder (?:uw|je|jouw) ((?:(?:uitdrukkelijke|voorafgaande) )*)toestemming (\p{L}+) (?:wij|we) ([^.;]{0,80}?) ?(?:niet|geen)(?!\p{L})/gu,
      'alleen met uw $1toestemming $2 wij $3',
    ],
    [
      /(?<!\p{L})(?:te allen tijde|op elk moment|op ieder moment|altijd|op elk gewenst moment|elk moment|wanneer u (?:maar )?wilt)(?!\p{L})/gu,
      'altijd',
    ],
    [
      /(?<!\p{L})(binnen (?:een|\p{L}+|\d+) (?:dagen?|weken|week|maand(?:en)?|jaar)) (?:na|vanaf|te rekenen vanaf)/gu,
      '$1 ',
    ],
    [/(?<!\p{L})na (?:de )?ontvangst(?: van (?:uw|het|je) verzoek)?/gu, ' '],
    [
      /(?<!\p{L})(?:de )?verwerkingsverantwoordelijke (?:is|voor)(?!\p{L})|(?<!\p{L})(?:is )?verantwoordelijk(?:e)? voor de (?:gegevens)?verwerking(?: van (?:uw )?(?:persoons)?gegevens)?/gu,
      'verwerkingsverantwoordelijke',
    ],
    [
      /(?<!\p{L})voor de (?:gegevens)?verwerking van (?:uw )?(?:persoons)?gegevens is ([^.]{3,80}?) verantwoordelijk(?!\p{L})/gu,
      '$1 verwerkingsverantwoordelijke',
    ],
    [/(?<!\p{L})door (?:een e-?mail te sturen|te (?:mailen|schrijven)) (?:naar|aan)/gu, 'email'],
    [
      /(?<!\p{L})(?:stuur|schrijf|mail)(?:t u)?(?: (?:daarvoor|hiervoor|dan|ons))?(?: een)?(?: (?:e-?mail|mail|bericht))?(?: (?:naar|aan|op))(?= ?[\w.+-]+@)/gu,
      'email',
    ],
    [/(?<!\p{L})wat dat betreft|(?<!\p{L})dat kan(?= )/gu, ' readermay '],
    [
      /(?<!\p{L})(af|op|in|aan|uit|door|mee|toe|terug|na|over|bij|voor|weer|tegen|samen|om|vast|weg|bekend|goed|plaats) te (\p{L}{3,})/gu,
      '$1$2',
    ],
    [/(?<!\p{L})aan ons (?:verstrekt|verstrekken|doorgeeft|doorgeven|geeft|geven)(?!\p{L})/gu, 'opgeven'],
    [/(?<!\p{L})(?:u|je) (?:zelf )?(verstrekt|doorgeeft)(?!\p{L})/gu, 'u opgeven'],
    [
      /(?<!\p{L})niet langer ([^.;\d]{0,50} )?dan (?:(?:strikt|redelijkerwijs) )?(?:noodzakelijk|nodig|vereist)(?: is)?/gu,
      ' $1 aslongas nodig ',
    ],
    [
      /(?<!\p{L})(?:alleen |slechts |enkel )?zo ?lang (?:als )?(?:(?:dit|dat|het) )?(?:(?:strikt|redelijkerwijs) )?(?:noodzakelijk|nodig|vereist)(?: is)?/gu,
      ' aslongas nodig ',
    ],
    [/(^|[.!?] )(\p{L}{3,}) (u|je|jij) ([^.?!]{0,200}?)\?/gu, '$1als $3 $4 $2, '],
    [/(^|[.!?] )(\p{L}{3,}t) (er|de|het|een|uw|onze|dit|deze) ([^.?!]{0,200}?), dan(?!\p{L})/gu, '$1als $3 $4 $2, '],
    [/(?<!\p{L})neem(?:t u)? (?:dan )?(?:gerust )?contact (?:met ons )?op(?!\p{L})/gu, 'contact'],
    [
      /(?<!\p{L})(?:u|je) kun(?:t|nen)? (?:ons )?(?:contact (?:met ons )?opnemen|bereiken|mailen|schrijven)(?!\p{L})/gu,
      'contact',
    ],
    [
      /(?<!\p{L})(?:u|je) (?:krijgt|ontvangt|krijg|ontvang) ([^.?!]{0,60}?)(?:een |ons )?(?:antwoord|reactie|bericht)(?!\p{L})/gu,
      'wij antwoorden $1',
    ],
    [
      /(?<!\p{L})zoals (?=(?:de |het )?(?:wet|wettelijk|voorgeschreven|bepaald|vereist|verplicht|beschreven|vermeld|uitgelegd|genoemd))/gu,
      'volgens ',
    ],
    [
      /(?<!\p{L})(?:conform|overeenkomstig|in overeenstemming met|krachtens|op grond van|ingevolge|volgens) (?:de )?wettelijke (?:verplichting|bewaarplicht|plicht|voorschriften|regels|bepalingen)(?:en)?/gu,
      ' volgens wettelijk ',
    ],
    [/(?<!\p{L})(?:dit|dat) houdt in dat(?!\p{L})|(?<!\p{L})(?:dit|dat) betekent dat(?!\p{L})/gu, ' '],
    [/(?<!\p{L})een verzoek (?:kunt |kan )?(?:bij ons )?in ?dienen(?: om)?/gu, ' verzoek '],
    [/(?<!\p{L})(?:alle|alles|elke|eventuele) (?=(?:andere )?(?:informatie|gegevens) die)/gu, ' '],
    [/(?<!\p{L})wat (?=(?:eerder|al|wij|u|je))/gu, 'informatie die '],
    [/(?<!\p{L})in het geval (?:van|dat)|(?<!\p{L})ingeval van/gu, 'als '],
    [/(?<!\p{L})is er sprake van/gu, 'als '],
    [/(?<!\p{L})(?:sturen|stuur|stuurt|zenden|richten|mailen|mail) (?=(?:uw|je|een|dit) verzoek)/gu, 'verzoek sturen '],
    [
      /(?<!\p{L})(?:raden|adviseren) (?:wij )?(?:u|je) aan(?: om)?|(?<!\p{L})wij (?:raden|adviseren) (?:u|je)(?: aan)?(?: om)?/gu,
      ' readermay ',
    ],
    [
      /(?<!\p{L})(?:wij|we) zijn niet (?:verantwoordelijk|aansprakelijk)|(?<!\p{L})(?:wij|we) (?:aanvaarden|dragen) geen (?:verantwoordelijkheid|aansprakelijkheid)/gu,
      'wij zijn niet verantwoordelijk',
    ],
    [/(?<!\p{L})desgewenst(?!\p{L})|(?<!\p{L})als (?:u|je) dat wilt(?!\p{L})|(?<!\p{L})naar wens(?!\p{L})/gu, ' '],
    [/(?<!\p{L})(?:indien|wanneer|waar|als) nodig(?!\p{L})|(?<!\p{L})zo nodig(?!\p{L})/gu, ' zonodig '],
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
    'verzoek omdat graag gelieve dank overigens echter bovendien daarnaast tevens ook verder voorts namelijk immers dus derhalve daarom daarmee hiermee uiteraard natuurlijk vanzelfsprekend geval gevallen manier wijze wijzen zaak opzicht verband kader doel doelen doeleinden doeleinde reden aard betreffende desbetreffende betreft toepasselijk relevante bijbehorende respectievelijk volgende onderstaande bovenstaande hieronder hierboven genoemde eventuele eventueel gaan gaat komen komt nemen neemt vinden vindt doen doet gedaan maken maakt gemaakt worden blijven blijft laten laat willen wilt wil wenst wens wensen zorgen zorgt zeker zodoende mogelijkheid mogelijkheden recht rechten uitoefenen uitoefening gebruikmaken beroep gerechtigd bevoegd middel hulp verschillende diverse aantal soort soorten vorm onderdeel deel ding dingen punt tijd moment keer zelf dezelfde hetzelfde zulke dergelijke dan nu hier daar waar terecht zich vraag stuur betrokken wijst weten dit dat onze gegevens persoonsgegevens gelden geldt bestaan bestaat staat staan geldend achter ik mij mijn me blijken blijkt blijf bevinden bevindt ontstaan ontstaat leiden leidt behoren behoort beogen beschouwen beginnen doorgaan volgen volgt volgens tonen toont naam heet heten betekenen betekent bevatten bevat vormen vormt baseren gebaseerd tegen jegens eenvoudig gewoon gemakkelijk makkelijk goed correct behoorlijk eveneens intussen ondertussen verwijzen verwijst kijken kijkt bepalen bepaald houden houdt brengen brengt plaatsen plaats pagina zeggen zegt spreken spreekt plaatsvinden indienen rusten treden oog ervoor hiertoe daartoe eraan hierop daarop gericht spelen rol verwerken land landen artikel art lid sub letter effect hiervoor mening bent neem treffen treft ondernemen grondslag wettelijke uitvoeren gesloten sluiten afgesloten toe behouden er aangaan hoe lang zorgvuldig proberen probeert streven streeft trachten tracht waarborgen garanderen verzekeren waarmee waarbij hierdoor daardoor belangrijk overzicht samen aanbieden biedt bieden beschikbaar maar hoewel via middels ervan hiervan daarvan waarvan behoeve zodat waartoe waardoor gebruiksgemak gerust aanraden adviseren uitnodigen zo gaarne bovengenoemde voormelde vermelde beschikken beschikt bezitten aangeboden iets alles degene wie diegene inhoudt aanhouden spoedig     ',
  asking:
    'verzoek verwerken contact uitoefenen verkrijgen inzage antwoorden indienen recht rechten opgeven gebruiken sturen',
  reaching: 'contact email sturen telefoon verzoek bericht vraag',
  using: 'gebruiken',
  ordinary,
  soft: 'termijn tijdsduur gebruiken opgeven verkrijgen beschreven website dienst diensten dienstverlening plaats kracht plicht regelen bestaan omgaan verwerken wettelijk laatste bevatten belangrijk tijd opnemen wijziging',
  conditions: 'als|als u',
  opening:
    'gebruiken persoonsgegevens doel doelen doeleinden verwerken verzamelen bewaren delen recht rechten volgende waarvoor waarom welke wat hoe wanneer gevallen',
  we: 'bedrijf organisatie onderneming verwerkingsverantwoordelijke stichting vereniging',
  you: 'gebruiker betrokkene betrokkenen persoon',
}
