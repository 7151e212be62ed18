/** Words or phrases of Dutch that say the same in a policy: a group a line. */
export const synonyms = `
heeft u vragen of opmerkingen|hebt u vragen of opmerkingen|heb je vragen of opmerkingen|als u vragen of opmerkingen heeft|als u vragen of opmerkingen hebt|bij vragen of opmerkingen|voor vragen of opmerkingen|vragen of opmerkingen|heeft u vragen of suggesties|hebt u vragen of suggesties|heb je vragen of suggesties|als u vragen of suggesties heeft|als u vragen of suggesties hebt|bij vragen of suggesties|voor vragen of suggesties|vragen of suggesties|heeft u vragen of ideeen|hebt u vragen of ideeen|heb je vragen of ideeen|als u vragen of ideeen heeft|als u vragen of ideeen hebt|bij vragen of ideeen|voor vragen of ideeen|vragen of ideeen|heeft u vragen of tips|hebt u vragen of tips|heb je vragen of tips|als u vragen of tips heeft|als u vragen of tips hebt|bij vragen of tips|voor vragen of tips|vragen of tips|heeft u vragen of feedback|hebt u vragen of feedback|heb je vragen of feedback|als u vragen of feedback heeft|als u vragen of feedback hebt|bij vragen of feedback|voor vragen of feedback|vragen of feedback
runnen|besturen
hieronder staat|hieronder volgt|hier volgt|onderstaand is|dit is
hieronder staan|hieronder volgen|hier volgen|onderstaand zijn
art|artikel
sub|onderdeel
als u|indien u|wanneer u|mocht u|als je|indien je|wanneer je|mocht je|ingeval u
als|indien|wanneer|ingeval|in het geval dat|zodra
als u vragen hebt|als u vragen heeft|als je vragen hebt|mocht u vragen hebben|heeft u vragen|hebt u vragen|heb je vragen|bij vragen|voor vragen|met vragen
alleen|enkel|slechts|uitsluitend
alle|elke|elk|ieder|iedere|al
tenzij|behalve als|behalve wanneer|behalve indien
behalve|behoudens|uitgezonderd|met uitzondering van|afgezien van
hoogstens|maximaal|ten hoogste|niet langer dan|niet meer dan|uiterlijk|hooguit|een maximum van|maximum
minstens|minimaal|ten minste|tenminste|niet minder dan|op zijn minst
inclusief|waaronder|met inbegrip van
zoals|bijvoorbeeld|onder andere|onder meer|bijv|bv
na|na afloop van|volgend op
totdat|tot
beperken|beperkt worden|beperking
bezwaar|bezwaar maken|verzet|verzetten
klacht|klachten|een klacht indienen|klacht indienen|een klacht in te dienen|klacht in te dienen|een klacht neerleggen|indienen van een klacht
intrekken|ingetrokken|in te trekken|intrekking|herroepen
delen|deelt|gedeeld|doorgeven|doorgegeven|doorgeeft|verstrekken|verstrekt|verstrekking
verwerken|verwerkt|verwerking|behandelen|behandeld
beschrijven|beschrijft|beschreven|uitleggen|uitgelegd|toelichten|toegelicht|vermelden|vermeld
opgeven|opgegeven|geven|geeft|gegeven|aanleveren|aangeleverd
overdraagbaarheid|overdragen|dataportabiliteit|over te dragen
inzage|inzagerecht|inzien|in te zien|inkijken
afmelden|afmeldt|uitschrijven|uitschrijft|afmelding
leveren|levert|geleverd|levering|bezorgen|bezorgd|bezorging
sturen|stuurt|gestuurd|versturen|verstuurd|verzenden|verzonden|toesturen|toegestuurd
uitvoeren|uitvoert|uitgevoerd|uitvoering|verrichten|verricht
beeindigen|beeindigd|beeindiging|einde|afloop
beheren|beheerd|beheer|onderhouden
beschermen|beschermd|bescherming
aanmelden|aanmelding|registreren|registratie|inschrijven|inschrijving
autoriteit persoonsgegevens|ap
belastingdienst|fiscus
identiteit|identiteitsbewijs
voorstellen|suggereren|aanbevelen
collega|collegas|teamleden|team
onjuist|onjuiste|incorrecte|foutieve
automatisch|vanzelf
inschakelen|inschakelt|ingeschakeld|aanzetten|aanzet|aangezet|aanstaat
database|databank|databanken|databases
derden|derde partijen|derde partij
ook|eveneens|tevens
conform|overeenkomstig|in overeenstemming met|volgens
nodig|noodzakelijk|benodigd
middels|door middel van|met behulp van|aan de hand van|met
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
zijn of haar|haar of zijn|hij of zij|hem of haar|zijn haar|hij zij|hun|hen
gegevens|data|informatie|info
bewaren|bewaart|bewaard|bewaarde|opslaan|opslag|opgeslagen|slaan|bijhouden|bijgehouden|vastgehouden
gebruiken|gebruikt|gebruik|benutten|aanwenden|aangewend|maken gebruik van|maakt gebruik van|gebruik maken van|gebruikmaken van|gebruik te maken van
verzamelen|verzamelt|verzameld|verzamelde|vergaren|vergaard
verwijderen|verwijderd|verwijdert|verwijdering|wissen|gewist|wist|wissing|te wissen
wijzigen|wijzigt|gewijzigd|wijziging|wijzigingen|aanpassen|aangepast|aanpassing|veranderen|veranderd|bijwerken|bijgewerkt
ontvangen|ontvangt|krijgen|krijgt|verkrijgen|verkregen
website|websites|site|sites|webpagina
email|e-mail|emails|mail
telefoon|telefonisch|tel|telefoonnummer
e mailadres|e mail adres|emailadres|email adres|mailadres
mensen|personen|persoon|individuen|individu
beginnen|begint|starten|start|aanvangen
kopen|koopt|aankopen|aankoop
laten weten|informeren|melden|meedelen|mededelen|op de hoogte stellen|op de hoogte brengen
doel|doelen|doeleinde|doeleinden
met betrekking tot|betreffende|inzake|ten aanzien van|aangaande|omtrent|over
helpen|helpt|ondersteunen|behulpzaam zijn
vanwege|wegens|omdat|doordat
bovendien|daarnaast|verder|voorts
tonen|toont|getoond|weergeven|weergegeven
soort|soorten|type|types|categorie|categorieen
bedrijf|bedrijven|onderneming|ondernemingen
leverancier|leveranciers|aanbieder|aanbieders|provider|dienstverlener|dienstverleners
verzoek|verzoeken|aanvraag|aanvragen|vragen|vraagt
zorgen|waarborgen|garanderen
verbeteren|verbetering|corrigeren|gecorrigeerd|correctie|rectificeren|rectificatie
bekijken|raadplegen|bezoeken|lezen|zie|lees|bezoek
privacyverklaring|privacybeleid|privacystatement|privacyreglement|verklaring|beleid
gebruiksvoorwaarden|algemene voorwaarden|servicevoorwaarden|algemene gebruiksvoorwaarden
algemene verordening gegevensbescherming|europese algemene verordening gegevensbescherming|avg|gdpr|rgpd|verordening eu 2016 679|eu verordening 2016 679|verordening 2016 679
europese unie|eu
europese economische ruimte|eer
verenigd koninkrijk|vk
functionaris voor gegevensbescherming|functionaris gegevensbescherming|functionaris voor de gegevensbescherming|fg|dpo
ip-adres|ip adres
persoonsgegevens|persoonlijke gegevens|personalia
kind|kinderen
organisatie|organisaties
van kracht|geldig
`
