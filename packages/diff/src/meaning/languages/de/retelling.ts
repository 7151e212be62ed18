import type { Retelling } from '../types.ts'
import { ordinary } from './ordinary.ts'

/** How German retells the same: see `Retelling`. */
export const retelling: Retelling = {
  plainer: `
informieren|auf dem laufenden halten|halten sie auf dem laufenden|bescheid geben|lassen sie wissen
dritte|andere unternehmen|andere firmen|externe unternehmen|externe dritte
sofort|unverzuglich|umgehend|ohne verzug
einwilligung|ihre zustimmung|ihr einverstandnis
vertrag|mit ihnen geschlossenen vertrag|vertragliche beziehung|vertragsbeziehung
analysieren|statistisch auswerten|erkenntnisse gewinnen
verbessern|weiterentwickeln|weiterentwicklung|fortentwickeln
konto|benutzerkonto|kundenkonto|nutzerkonto|account|accounts
benutzername|nutzername|anmeldename|username
passwort|kennwort
telefonnummer|rufnummer|mobilnummer|telefon nummer
geburtsdatum|geburtstag
anschrift|postanschrift|adresse|wohnanschrift
e mail adresse|mailadresse|emailadresse|e mail anschrift
newsletter|rundbrief|infobrief
bewerbung|bewerben|bewirbst
missbrauch|betrug
unbefugt|unbefugte|unbefugtem|unberechtigt|unberechtigte|unberechtigtem|unberechtigten
verlust|verlorengehen
sicher|auf sichere weise

nicht|verzichten auf|verzichtet auf|sehen ab von|sieht ab von|machen keinen gebrauch von
auskunft|zugriff|zugang|zugriff auf
funktionen|funktionalitaten|bestandteile
arbeit|aufgaben|tatigkeit
nur|ausschliesslich fur|vorbehalten
einstellungen|voreinstellungen
grundlage|auf grundlage|auf der grundlage|auf basis|auf grundlage von|auf der grundlage von|auf basis von|auf der basis
frage|haben sie fragen|hast du fragen|bei fragen|fur fragen|wenn sie fragen haben|falls sie fragen haben|sollten sie fragen haben|wenn du fragen hast|bei ruckfragen|falls du fragen hast|mit fragen|fragen oder anmerkungen
wenn|sobald|falls|sofern|soweit|im fall dass
der ansicht sind|der meinung sind|der auffassung sind|meinen dass|glauben dass|finden dass|der ansicht bist|der meinung bist
ewr|europaischer wirtschaftsraum|europaischen wirtschaftsraum|europaischen wirtschaftsraums
eu|europaische union|europaischen union|europaischer union
erfolgen|stattfinden|stattfindet|stattgefunden|erfolgt
gesetzlich|gesetz|gesetze|gesetzgebung
schliessen|schliessung|auflosen|auflosung|kundigen|kundigung
kontakt|schreib|schreibst|wenden sie sich|wende dich|wenden sich
readermay|das recht|recht auf|recht zu|recht|ein recht auf|rechte auf|steht frei|steht es frei|die moglichkeit|moglichkeit zu|berechtigt zu|befugt
mussen|die pflicht|verpflichtet zu|gehalten
nicht|in keinem fall|auf keinen fall|unter keinen umstanden|keinesfalls|zu keiner zeit
nur|nichts anderes als|beschrankt auf|begrenzt auf
wenn|wenn sie|falls sie|sollten sie|sofern sie|wenn du|falls du|solltest du|sofern du|soweit sie|vorausgesetzt dass|unter der voraussetzung dass|unter der bedingung dass|in dem umfang in dem|insoweit|insofern|im fall|im falle|fur den fall dass
es sei denn|wenn nicht
nach|nach ende|nach ablauf|nach beendigung|nach fortfall|nach wegfall
danach|anschliessend|im anschluss|hiernach|daraufhin|im anschluss daran|nach dieser zeit
innerhalb|binnen|innert|spatestens binnen|im laufe von
unverzuglich|so schnell wie moglich|so bald wie moglich|schnellstmoglich|ohne unangemessene verzogerung
regelmassig|in regelmassigen abstanden|periodisch
gelegentlich|von zeit zu zeit|hin und wieder|ab und zu
weil|da|denn|aus dem grund dass|aufgrund|auf grund|infolge
uber|bezuglich|hinsichtlich|in bezug auf|betreffend|im zusammenhang mit|rund um|zu dem thema
zu|um|um zu|mit dem ziel|zu dem zweck|dient dazu|dienen dazu|so dass|sodass
beschweren|beschwerde|beschwerden|beschwerderecht|beschwerde einlegen|beschwerde einreichen|beschwerde einzulegen|beschwerde einzureichen|beschwerde zu|eine beschwerde
aufsichtsbehorde|datenschutzbehorde|datenschutzaufsichtsbehorde|aufsichtsbehorde fur den datenschutz|datenschutzaufsicht
dsgvo|datenschutz grundverordnung|datenschutzgrundverordnung|ds gvo|gdpr|verordnung eu 2016 679
bdsg|bundesdatenschutzgesetz
ttdsg|telekommunikation telemedien datenschutz gesetz
kontakt|kontaktieren|kontaktiert|kontaktaufnahme|kontakt aufnehmen|kontakt aufzunehmen|in kontakt treten|wenden|wende|anschreiben|schreiben|erreichen|sich wenden|nimmt kontakt|nehmen kontakt
email|e mail|mail|e mails|elektronische post|per e mail|per mail|e mail nachricht
telefon|telefonisch|anrufen|per telefon|fernmundlich
auskunft|auskunft uber|auskunft verlangen|auskunft zu verlangen|auskunftsrecht|auskunft erhalten|erfahren|einsehen|einsicht|zugang zu|auskunfte
erhalten|erhalt|bekommen|bekommt|empfangen|erlangen
kopie|kopien|abschrift
berichtigen|berichtigung|berichtigt|korrigieren|korrektur|korrigiert|richtigstellen|berichtigen lassen
unrichtig|unrichtige|unrichtiger|falsche|falscher|fehlerhafte|fehlerhafter|inkorrekte
loschen|loschung|geloscht|loscht|entfernen|entfernung|entfernt|vernichten|vernichtet|vernichtung|vergessenwerden|loschen lassen|loschersuchen|getilgt
einschranken|einschrankung|eingeschrankt|beschranken|beschrankung|einschranken lassen
ubertragen|ubertragbarkeit|datenubertragbarkeit|datenportabilitat|ubertragung|portabilitat|herausverlangen
widersprechen|widerspruch|widerspricht|widersprichst|widersprochen|widerspruchsrecht|widerspruch einlegen|widerspruch einzulegen
widerrufen|widerruf|widerrufst|widerruft|zuruckziehen|zuruckgezogen|zurucknehmen|widerrufsrecht
einwilligung|zustimmung|einverstandnis|einwilligen|zustimmen|eingewilligt
vertrag|vertrags|vertrages|vertrage|vertragliche|vertraglichen|vereinbarung|vertragsverhaltnis
erfullen|erfullung|erfullt|durchfuhren|durchfuhrung|durchgefuhrt|ausfuhren|ausfuhrung|abwickeln|abwicklung|abgewickelt|vollzug
notwendig|notwendig ist|erforderlich ist|notwendig sind|erforderlich sind|erforderlich|notig|benotigt|benotigen|brauchen|erforderliche|erforderlichen|gebraucht|unerlasslich
gesetzlich|gesetzliche|gesetzlichen|gesetzlicher|von gesetzes wegen|per gesetz|rechtlich|rechtliche|rechtlichen
pflicht|verpflichtung|verpflichtungen|pflichten
einhalten|einhaltung|befolgen|nachkommen|entsprechen
nutzen|nutzung|nutzt|genutzt|verwenden|verwendung|verwendet|benutzen|benutzung|einsetzen|einsatz|eingesetzt|gebrauchen|gebrauch|setzen|setzt|heranziehen
verarbeiten|verarbeitung|verarbeitet|bearbeiten|bearbeitung|datenverarbeitung|behandeln|verarbeitungen
erheben|erhebung|erhoben|erhebt|sammeln|sammelt|gesammelt|sammlung|erfassen|erfasst|erfassung|aufnehmen
speichern|speicherung|gespeichert|speichert|aufbewahren|aufbewahrung|aufbewahrt|bewahren|behalten|vorhalten|vorgehalten|abspeichern|hinterlegt|verbleiben|verbleibt|aufgezeichnet|abgelegt|bleiben gespeichert
weitergeben|weitergabe|weitergegeben|teilen|geteilt|ubermitteln|ubermittlung|ubermittelt|weiterleiten|weitergeleitet|weiterleitung|offenlegen|offengelegt|offenlegung|bekanntgeben|zur verfugung stellen|zuganglich machen|preisgeben|weiterreichen|mitteilen an
senden|gesendet|sendet|zusenden|zugesandt|schicken|geschickt|schickt|versenden|versandt|versand|zuschicken|verschicken|ubersenden
angeben|angegeben|bereitstellen|bereitgestellt|bereitstellung|geben|gibt|gegeben|eingeben|eingegeben|anbieten|angeboten|zur verfugung gestellt|liefern an uns|nennen uns
informieren|informiert|information uber|benachrichtigen|benachrichtigt|benachrichtigung|mitteilen|mitgeteilt|mitteilung|in kenntnis setzen|in kenntnis gesetzt|unterrichten|unterrichtet|hinweisen|hingewiesen|bekannt geben|melden|verstandigen
andern|anderung|anderungen|geandert|anpassen|anpassung|anpassungen|angepasst|aktualisieren|aktualisierung|aktualisiert|uberarbeiten|uberarbeitet|abandern|modifizieren|verandern|veranderung
datenschutzerklarung|datenschutzhinweise|datenschutzhinweis|datenschutzrichtlinie|datenschutzbestimmungen|datenschutzinformation|erklarung|richtlinie|hinweise
fassung|version|ausgabe
aktuelle|aktuell|neueste|jeweils aktuelle|letzte|jungste|geltende
finden|findet|findest|steht|stehen|abrufbar|einsehbar|veroffentlicht|abrufen|nachlesen
besuchen|besuch|besuchst|besucht|aufruf|aufrufen|aufgerufen|besuchs
website|webseite|internetseite|seite|webauftritt|internetauftritt|onlineauftritt|internetprasenz|homepage
app|anwendung|applikation
gerat|gerats|gerates|gerate|endgerat|endgerats|endgerate
registrieren|registrierung|registriert|anmelden|anmeldung|konto anlegen|kontoerstellung|nutzerkonto erstellen
abmelden|abmeldung|abbestellen|abbestellung|austragen
kaufen|kauf|kaufe|erwerben|erwerb|einkauf
bestellung|bestellen|bestellt|bestellungen|auftrag
liefern|lieferung|geliefert|zustellen|zustellung|zugestellt|zuzustellen|ausliefern|auslieferung
zahlung|zahlen|zahlungen|bezahlen|bezahlung|bezahlt
antworten|antwort|beantworten|beantwortung|reagieren|beantwortet|ruckmeldung
anfrage|anfragen|antrag|antrage|ersuchen|bitten|verlangen|fordern|beantragen|verlangt|anfordern|gesuch
schutzen|schutz|geschutzt|absichern|sichern|sicherung|gesichert
verhindern|vermeiden|verhinderung|vermeidung|verhuten|vorbeugen
verbessern|verbesserung|verbesserungen|optimieren|optimierung|weiterentwickeln
analysieren|analyse|auswerten|auswertung|analysen|evaluieren|ausgewertet
verwalten|verwaltung|verwaltet|administrieren
beenden|beendigung|beendet|ende|endet|enden|ablauf|ablaufen|auslaufen|entfallt|entfallen|entfallt|wegfallen|wegfall|fortfall|entfallen ist
wahlen|wahl|auswahlen|auswahl|gewahlt|aussuchen
zeitraum|dauer|frist|zeitspanne|speicherdauer|aufbewahrungsdauer|speicherfrist|aufbewahrungsfrist|zeit
automatisch|automatisiert|von selbst|selbsttatig
dritte|dritten|dritter|dritte parteien|drittparteien
dienstleister|anbieter|provider|lieferanten|lieferant|diensteanbieter
mitarbeiter|mitarbeitern|beschaftigte|beschaftigten|angestellte|personal|mitarbeitende|mitarbeitenden
kunde|kunden|kundschaft|auftraggeber
andere|anderen|anderer|jemand anderen|andere personen
wenn anfrage|auf anfrage|auf wunsch|auf verlangen|auf antrag|auf ihren wunsch
berechtigtes interesse|berechtigte interessen|berechtigten interessen|berechtigten interesses|berechtigten interesse|berechtigter interessen
grundlage|rechtsgrundlage|basis|rechtsgrund
daten|personenbezogene daten|personenbezogenen daten|personenbezogener daten|ihre daten|deine daten|ihre personenbezogenen daten|personliche daten|personlichen daten|sie betreffende daten|sie betreffenden daten|angaben|informationen
ip adresse|ip nummer|internetprotokolladresse
standort|aufenthaltsort|standortdaten|position
vorname und nachname|vor und nachname|vollstandiger name|name und vorname
vorab|im voraus|vorher|im vorhinein
nachtraglich|im nachhinein|hinterher
kinder|kind|minderjahrige|minderjahrigen
eltern|erziehungsberechtigte|erziehungsberechtigten|sorgeberechtigte
massnahmen|vorkehrungen|schritte
angemessene|angemessenen|geeignete|geeigneten|passende
cookie|cookies
beschrieben|genannt|aufgefuhrt|erlautert|angefuhrt|dargestellt|aufgezahlt|bezeichnet|beschreiben|erlautern|genannte|genannten
frage|fragen|anmerkung|anmerkungen|ruckfrage|ruckfragen
verkaufen|verkauf|verkauft
vermieten|vermietung|vermietet
speziell|speziellere|spezifische|besondere|spezielle
fortfuhren|fortgefuhrt|fortsetzen|fortgesetzt|weiterfuhren
herkunft|woher sie stammen|woher die daten stammen|quelle|quellen|ursprung
empfanger|wer sie empfangt|an wen wir sie weitergeben|wer sie erhalt|empfangern
anonymisiert|anonymisieren|anonymisierung|anonym gemacht|anonymisierte|anonymisierter|anonymisierten
deaktivieren|abschalten|ausschalten|deaktiviert|abgeschaltet|ausgeschaltet|unterbinden|blockieren|blockiert|abstellen
aktivieren|einschalten|aktiviert|eingeschaltet
erkennen|wiedererkennen|wiedererkannt|erkannt|unterscheiden
merken|erinnern|gemerkt
anzeigen|angezeigt|darstellen|darzustellen|darstellung|einblenden
betreiben|betrieben|betreibt|betrieb|unterhalten
helfen|hilft|unterstutzen|unterstutzt|unterstutzung|behilflich
zusammenarbeiten|zusammenarbeit|arbeiten zusammen|beauftragen|beauftragt|hinzuziehen|ziehen hinzu|einschalten von
auftrag von uns|in unserem auftrag|im auftrag|weisung|weisungen|nach unserer weisung|nach weisung
vertraulich|vertraulichkeit|geheim|geheimhaltung
gesetzlich|bestimmungen|gesetzlichen bestimmungen|gesetzlichen vorschriften|vorschriften|geltenden gesetze|gesetzliche vorschriften|gesetzen|gesetzes|rechtsvorschriften|gesetzliche bestimmungen|gesetzlichen vorgaben|gesetzliche vorgaben|vorgaben
inklusive|samt|mitsamt|nebst|einschliesslich der|zusammen mit
stattfinden|geschieht|geschehen|passieren|passiert
veroffentlichen|bekanntmachen|bekannt machen|publizieren|veroffentlichung
zukommen|zukommen lassen|zuleiten|einreichen bei
frist|speicherfristen|aufbewahrungsfristen|loschfrist|loschfristen|wie lange|speicherzeit
wegfallen|nicht mehr besteht|nicht mehr bestehen|weggefallen|erlischt
termin|termine|buchung|buchungen|reservierung|reservierungen|buchen|reservieren
zuruck|zurucksenden|zuruckschicken|retoure|retouren
ankundigen|ankundigung|angekundigt|kundigen an
besucher|besuchern|webseitenbesucher|websitebesucher|besucher unserer website|nutzer unserer website|wer unsere website besucht|seitenbesucher
statistik|statistiken|statistisch|statistische|statistischen|statistischer
nachweisen|nachweis|beweisen|belegen|beweis
identitat|wer sie sind|identifizieren|identifizierung
behorde|behorden|staatliche stellen|offentliche stellen|amtliche stellen
polizei|strafverfolgungsbehorden|ermittlungsbehorden
gericht|gerichte|gerichten
software|programm|programme|tool|tools|werkzeug|werkzeuge|hilfsmittel
verantwortlich|verantwortung|haften|haftung|haftbar
externe websites|externe webseiten|externen webseiten|externen websites|andere webseiten|andere websites|fremde webseiten|webseiten dritter|websites dritter|externe seiten
ausfullen|ausgefullt|ausfullt
funktionieren|funktioniert|funktionsfahigkeit|funktionalitat|lauft|arbeitet
ausdruckliche|ausdrucklich|explizit|explizite|expliziten|ausdrucklichen|ausdrucklicher
endgultig|dauerhaft|permanent|unwiderruflich
vernichten|zerstoren|zerstorung|zerstort|untergang
unbefugt|unberechtigter|unbefugter|unbefugten|unbefugte personen|unbefugten personen|unberechtigte personen
fruhestmoglich|zeitnah|baldmoglichst|rasch|schnell
internet|netz|online
austausch|kommunikation|kommunizieren|verkehr mit ihnen
personalisieren|zuschneiden|individualisieren|zugeschnitten|personalisierung|personalisiert
messen|messung|gemessen|reichweitenmessung
eintragen|eingetragen|eintragung
bearbeitungsdauer|dauer der bearbeitung
samtlich|samtliche daten
inkrafttreten|in kraft treten|in kraft getreten|wirksam werden|in kraft tritt|wirksam wird|deren inkrafttreten|kraft treten
uhrzeit|zeitpunkt des zugriffs|zeitpunkt des besuchs
server|servers|webserver
abonnieren newsletter|newsletter zu abonnieren|newsletter abonnieren|anmeldung zum newsletter|bestellung des newsletters|newsletter bestellen|fur den newsletter anmelden
host|hoster|hostinganbieter|hostingdienstleister|hosting anbieter|anbieter der unsere website hostet
auftragsverarbeitung|auftragsverarbeitungsvertrag|vertrag zur auftragsverarbeitung|vertrag uber auftragsverarbeitung|av vertrag
dienst|dienste|angebot|angebote|leistungen
benachrichtigt|werden benachrichtigt
auftrag|fur uns
erheben|aufzeichnen|protokollieren|speichert automatisch
einstellungen|browsereinstellungen|einstellungen ihres browsers|einstellungen im browser
funktionen|teile der website|teile|bereiche der website
entscheidung|entscheidungsfindung|entscheidungen
genugt|reicht|ausreichend|es genugt
verlinken|verlinkt|links|verlinkung|link auf
zuganglich|zugriff|zugang haben|zugreifen konnen|darauf zugreifen
schliessen|schliesst|geschlossen|geschlossen wurde|schliessung ihres kontos
zuganglich machen|ausschliesslich zuganglich
beispielsweise|etwa

`,
  rewritings: [
    [
      /\b(innerhalb|binnen) (?:von )?(\p{L}+|\d+) (monats?|monaten|tagen|wochen) nach (?:dem |dessen |deren )?(?:eingang|erhalt|zugang)(?: (?:ihrer|der|ihres|des) (?:anfrage|antrags?))?/gu,
      '$1 $2 $3',
    ],
    [/\bnutzen sie (?:dazu |hierfur |dafur )?(?:bitte )?(?:unser |das )?(?=\[?kontaktformular)/g, 'kontakt uber '],
    [/\bzum beispiel\b/g, 'beispielsweise'],
    [
      /\b(?:nur )?so ?lange,? wie (?:es|dies|das|sie)? ?fur (?:die|den|das) ([^.;\d]{3,80}?) (?:erforderlich|notwendig|notig) (?:ist|sind)\b/g,
      'aslongas notwendig fur $1',
    ],
    [
      /\bnicht langer ([^.;\d]{0,50}?),? als (?:es |dies )?fur (?:die|den|das) ([^.;\d]{3,80}?) (?:erforderlich|notwendig|notig)(?: ist| sind)?/g,
      '$1 aslongas notwendig fur $2',
    ],
    [
      /\b(?:vor|bevor) (?:deren |ihrem |dem )?(?:inkrafttreten|in kraft treten|wirksamwerden)\b|\bbevor (?:sie|diese|wichtige anderungen)? ?(?:in kraft treten|wirksam werden)\b/g,
      'vor inkrafttreten',
    ],
    [/\bbevor ([^.,;]{3,40}?) in kraft treten\b/g, 'vor inkrafttreten $1'],
    [
      /\bnachdem ([^.,;]{2,50}?) (?:geschlossen|beendet|geloscht|gekundigt) (?:wurde|worden ist|ist|haben)\b/g,
      'wenn schliessen $1',
    ],
    [
      /\bnach (?:der )?(?:schliessung|loschung|kundigung) (?:ihres|deines|des) (?=kontos|nutzerkontos|accounts)/g,
      'wenn schliessen ',
    ],
    [/\b(?:ist|sind) ([^.;]{3,60}?) (?:moglich)\b(?=[.,;]|$)/g, 'readermay $1'],
    [
      /\bfinden sie (?:einen |den )?link, (?:uber|mit) (?:den|dem) sie sich ([^.;]{0,40}?)(abmelden|austragen) konnen\b/g,
      'link readermay $1 $2',
    ],
    [/\bweder\b/g, 'nicht'],
    [/\bnicht ([^.;,]{3,60}?) noch\b/g, 'nicht $1 oder'],
    [/\b(?:muss|mussen) (?:sie )?nur ([^.;]{3,60}?) angeben\b/g, 'notwendig nur $1'],
    [
      /\b(?:anderen?|externen?|fremden?) (?:websites|webseiten|seiten)\b|\b(?:websites|webseiten|seiten) (?:von )?dritter?n?\b/g,
      'externe websites',
    ],
    [/\bnach (?=art|artikel)/g, ' '],
    [/\bnur, wenn sie (?:uns )?(?:eingewilligt|zugestimmt) haben\b/g, 'nur mit ihrer zustimmung'],
    [
      /\bnicht ohne ihre ((?:(?:ausdruckliche|vorherige) )*)(?:einwilligung|zustimmung)\b/g,
      'nur mit ihrer $1zustimmung',
    ],
    [
      /\bmit (?:ihrer|deiner|einer) ((?:(?:ausdrucklichen|vorherigen) )*)(?:zustimmung|einwilligung)\b|\bmit ihrem einverstandnis/g,
      'wenn sie $1einwilligung',
    ],
    [/\bnur wenn sie einwilligung\b/g, 'nur einwilligung'],
    [/\bteilen (?:sie )?(?:uns )?([^.;]{0,60}?) mit\b/g, 'angeben $1'],
    [/\b(?:die )?sie uns (?:mitteilen|nennen|geben|angeben|uberlassen)\b/g, 'die sie angeben'],
    [/\bstehen ([^.;]{0,60}?)(?:nicht )?zur verfugung\b/g, '$1 nicht verfugbar'],
    [
      /\b(?:unter|junger als) (?:dem alter von )?(\d+)(?! (?:tage|wochen|monate|stunden|minuten))(?: jahren?| jahre)?\b/g,
      'unter $1 jahren',
    ],
    [
      /\bwenn (?:sie|du) (?:der (?:ansicht|meinung|auffassung) (?:sind|bist)|meinen|meinst|glauben|glaubst|finden|denken)[^.;]{0,160}?, (?=(?:konnen|kannst|haben|hast|steht|durfen)[^.;]{0,80}beschwer)/g,
      ' ',
    ],
    [/\bbei (?:jedem|ihrem|einem) besuch\b|\bjedes mal,? wenn\b|\bimmer wenn\b/g, 'wenn besuchen'],
    [/\b(?:einige|manche|bestimmte|einzelne|gewisse) (?=(?:funktionen|teile|bereiche|bestandteile))/g, ' '],
    [/\bunter umstanden\b|\bgegebenenfalls\b|\bmoglicherweise\b|\bes kann sein,? dass\b/g, ' moglicherweise '],
    [
      /\b(?:nicht mehr|nicht) (?:richtig |vollstandig |ordnungsgemass )?(?:funktionieren|funktioniert|verfugbar|zur verfugung(?: stehen)?|nutzbar)\b/g,
      'nicht verfugbar',
    ],
    [/\bstehen (?:dann )?(?:moglicherweise )?nicht zur verfugung\b/g, 'nicht verfugbar'],
    [/\bzugriff (?:auf ihre daten )?haben\b|\bkonnen darauf zugreifen\b|\bdarauf zugreifen konnen\b/g, 'zugriff haben'],
    [/\bein(?:e)? (\p{L}+) (?:ihrer |von )?([^.;]{0,60}?) (?:findet|erfolgt) nicht(?: statt)?\b/gu, 'nicht $1 $2'],
    [/\bsind nicht verpflichtet\b|\bsind sie nicht verpflichtet\b/g, 'freiwillig'],
    [/\bwenn (?:sie|du) (?:uns )?(?:dies|das|sie)? ?(?:nicht )?tun\b|\btun sie dies nicht\b/g, 'ohne sie'],
    [
      /\b(?:nur, |nur )?wenn sie (?:uns )?(?:ihre )?(?:dazu |dafur )?(?:ihre )?(?:einwilligung (?:erteilt|gegeben) haben|eingewilligt haben|zugestimmt haben)\b/g,
      'nur mit ihrer zustimmung',
    ],
    [
      /\bohne ihre ((?:(?:ausdruckliche|vorherige) )*)(?:einwilligung|zustimmung) (\p{L}+) wir ([^.;]{0,80}?) nicht\b/gu,
      'nur mit ihrer $1zustimmung $2 wir $3',
    ],
    [
      /\b(?:verantwortlicher? |verantwortlich )(?:im sinne (?:der|des) [^.,;]{3,40}? |fur die (?:daten)?verarbeitung (?:ihrer (?:personenbezogenen )?daten )?)?ist\b/g,
      'verantwortlicher ',
    ],
    [
      /\bist (?:fur die (?:daten)?verarbeitung (?:ihrer (?:personenbezogenen )?daten )?)verantwortlich\b/g,
      'verantwortlicher ',
    ],
    [/\b(innerhalb|binnen) (?:von )?(eines|einem|\p{L}+|\d+) (monats?|monaten|tagen|wochen|jahren?)\b/gu, '$1 $2 $3'],
    [
      /\bzu den (?:daten|angaben|informationen), die wir (?:von ihnen )?(erheben|erfassen|sammeln), (?:gehoren|zahlen)\b/g,
      'daten, die wir $1',
    ],
    [
      /\bschreiben sie (?:dazu |dafur |hierzu |uns )?(?:bitte )?(?:an|unter)(?= ?[\w.+-]+@)|\bgenugt (?:jederzeit )?eine (?:e-?mail|nachricht) an\b|\brichten sie bitte an\b|\berreichen sie uns unter\b/g,
      'email an',
    ],
    [
      /\bsie (?:werden )?(?:von uns )?([^.;]{0,80}?)(?:eine e-?mail erhalten|per e-?mail benachrichtigt|per e-?mail informiert)\b/g,
      '$1 informieren per e-mail',
    ],
    [/\berhalten sie (?:von uns )?(?:hieruber |daruber )?eine e-?mail\b/g, 'informieren per e-mail'],
    [
      /\b(ab|an|auf|aus|bei|durch|ein|mit|nach|um|vor|weiter|zuruck|zusammen|dar|fest|bereit|sicher|her|hin|wahr|entgegen|teil|statt)zu(\p{L}{4,}en)(?!\p{L})/gu,
      '$1$2',
    ],
    [
      /(^|[.!?] )(\p{L}{2,}(?:en|st|t)) (sie|du|wir|ihr) ([^.?!]{2,200}?), (?:so |dann )?(?!(?:wenn|dass|ob|falls|sofern|damit|weil|soweit|bevor|sobald|sondern|aber|dann)\b)(?=\p{L}+(?:en|t|st|e|d) (?:wir|sie|ich|du|er|es|man|die|der|das|diese|ihre|eine)(?!\p{L}))/gu,
      '$1wenn $3 $4 $2, ',
    ],
    [
      /\bwenn (?:sie|du) (?:dazu |dem |darin |hierin )?(?:einwilligen|einwilligst|zustimmen|zustimmst)\b/g,
      'wenn sie einwilligung ',
    ],
    [
      /\bnicht langer (?:[^.;\d]{0,50} )?als (?:[^.;,\d]{0,30} )?(?:notwendig|erforderlich|notig|benotigt)(?: ist| sind)?/g,
      ' aslongas notwendig ',
    ],
    [
      /\b(?:nur )?(?:so ?lange),? (?:wie )?(?:dies |das |es |sie )?(?:[^.;,\d]{0,40} )?(?:notwendig|erforderlich|notig|benotigt)(?: ist| sind| werden| wird)?/g,
      ' aslongas notwendig ',
    ],
    [
      /\b(?:sie|du) (?:erhalten|bekommen|erhaltst|bekommst) ([^.?!]{0,60}?)(?:eine |unsere )?(?:antwort|ruckmeldung)\b/g,
      'wir antworten $1',
    ],
    [
      /(?<=, |um \p{L}{3,20}, )wie (?=[^,.]{0,60} (?:wird|werden|ist|sind|haben|nutzt|nutzen|genutzt|besuchen)\b)/gu,
      ' ',
    ],
    [/\bdaruber verlangen, welche\b|\bdaruber, welche\b/g, ' '],
    [/\bwoher (?:sie|diese|die daten) (?:stammen|kommen)\b/g, 'herkunft'],
    [/\bwer (?:sie|diese) (?:empfangt|erhalt|bekommt)\b/g, 'empfanger'],
    [/\bzu welche[mn] zwecke?n?\b|\bwofur\b/g, 'zweck'],
    [/\b(?:bei|wahrend) (?:der|ihrer|deiner) nutzung\b/g, 'wenn nutzen'],
    [
      /\bwenn (?:sie|du) (?:die |den |das |unsere |unseren )?(?:website|webseite|dienst|dienste|app) nutz(?:en|t|st)\b/g,
      'wenn nutzen website',
    ],
    [/\b(?:dient|dienen) (?:der|dem|dazu|zur|zum)\b/g, 'zu '],
    [/\bfindet nicht statt\b/g, 'nicht'],
    [/\berfolgt nicht\b/g, 'nicht'],
    [/\b(?:wir )?(?:empfehlen|raten) (?:wir )?(?:ihnen|dir)(?:,| zu)?/g, ' readermay '],
    [/\bim (?:falle? )(?:von |eines |einer |des |der )?/g, 'wenn '],
    [
      /\bfur (?:den|die) (\p{L}+(?: und \p{L}+)?) (?:dieser|externer|fremder) (?:seiten|webseiten|websites) (?:bin|sind) (?:ich|wir) nicht verantwortlich/gu,
      'fur deren $1 nicht verantwortlich',
    ],
    [/\b(?:ubernehmen|ubernehme) (?:wir |ich )?keine (?:haftung|verantwortung)\b/g, 'nicht verantwortlich'],
    [/\bsamtliche[nr]? (?=daten|informationen|angaben)/g, ' '],
    [
      /\bwenn (?:sie|du) (?:uns )?diese (?:daten|angaben) nicht (?:angeben|bereitstellen|mitteilen|angibst|bereitstellst)\b/g,
      'ohne diese daten',
    ],
    [/\b(?:junger als|unter dem alter von) (?=\d)/g, 'unter '],
    [/\b(?:wir )?behalten (?:wir )?uns (?:das recht )?vor(?: zu)?\b/g, 'wir konnen'],
    [/\bnicht langer ([^.,;]{0,60}?) als\b/g, 'nicht langer als $1'],
    [/\bbei (?:einer |der |ihrer |deiner )?(?=kontaktaufnahme)/g, 'wenn '],
    [/\b(?:hast du|haben sie) (?:noch )?(?:eine )?fragen?\b/g, 'frage'],

    [/\b(?:lasst|lassen) sich\b/g, 'readermay'],
    [/\b(?:das )?gesetz (?:uns |sie )?(?:dazu )?verpflichtet\b/g, 'gesetzlich verpflichtet'],
    [/\b(?:abs\.?|absatz) ?(\d)/g, '$1'],
    [/\b(?:lit\.?|buchstabe) ?([a-f])\b/g, 'lit$1'],
    [/\bbei (?=(?:\p{L}+ung|besuch|aufruf|kauf)(?!\p{L}))/gu, 'wenn '],
    [/\b(?:der nutzer|die nutzerin|der betroffene|die betroffene person|der besucher)\b/g, 'sie'],
    [/\b(?:kann|darf) er\b/g, 'konnen sie'],
    [/\bsie hat\b/g, 'sie haben'],
    [/\bsie kann\b/g, 'sie konnen'],
    [
      /\b(?:beim|bei (?:der|dem|ihrer|ihrem|deiner|deinem|jeder|jedem|einem|einer)) (?=(?:\p{L}+ung|besuch|aufruf|kauf|abschluss|zugriff|einkauf)(?!\p{L}))/gu,
      'wenn ',
    ],
    [
      /(^|[.!?] )(mochten|wollen|haben|besuchen|verlangen|widerrufen|nutzen|bestellen|kontaktieren|rufen|nehmen|machen|geben) sie ([^.?!]{0,200}?)(?:\?|, (?=\p{L}+ (?:wir|sie)(?!\p{L})|so |dann ))/gu,
      '$1wenn sie $3 $2, ',
    ],
    [/(^|[.!?] )(mochtest|willst|hast|besuchst|nutzt|bestellst) du ([^.?!]{0,200}?)(?:\?|, )/gu, '$1wenn du $3 $2, '],
    [/\bihnen steht (?:ein|das) (\p{L}+?)(?:s)?recht\b/gu, 'readermay $1'],
    [/\bsteh(?:t|en) (?:ihnen|dir) (?:ein|das|die|folgende)? ?(?=\p{L}*recht)/gu, ' '],
    [/\b(beschwerde|widerrufs|widerspruchs|auskunfts|loschungs|berichtigungs)recht\b/g, 'readermay $1'],
    [/\bwenn (?:sie|du) ([^.,;?!]{0,80}?) ?(?:mochten|wollen|mochtest|willst|wunschen)\b/g, ' $1 '],
  ],
  fillers:
    'anfrage weil dies bitte gerne danke jedoch allerdings ausserdem daruber zudem ferner weiterhin ebenfalls auch sowie namlich daher deshalb somit demnach dementsprechend selbstverstandlich naturlich fall falle fallen weise art hinsicht bezug zusammenhang rahmen zweck zwecke zwecken grund grunde natur betreffend betreffenden jeweilig jeweilige jeweiligen jeweils entsprechend entsprechende anwendbar geltend folgende folgenden folgender folgendes nachfolgend obige oben unten genannt genannte genannten etwaige etwaigen eventuell eventuelle eventuellen gehen geht kommen kommt nehmen nimmt machen macht gemacht stellen stellt bleiben bleibt lassen lasst mochten mochte wollen wunschen wunsch verlangen recht rechte ausuben ausubung wahrnehmen moglichkeit moglichkeiten verschiedene verschiedenen anzahl form teil sache punkt zeitpunkt moment selbst selber derselbe dieselbe gleiche solche solchen solcher dann nun jetzt hier dort wo zuganglich aktuell insgesamt gegenuber steht stehen haben dient dienen sich gilt gelten bestehen besteht daten personenbezogenen personenbezogene personenbezogener betreffende vorliegen vorliegend einlegen einreichen sei denn ich mein meine meinen meiner mir mich seine seiner seinem seinen seines deren dessen verbleiben entstehen entsteht fuhren fuhrt gehoren gehort existieren beabsichtigen betrachten beginnen folgen folgt zeigen zeigt heissen heisst bedeuten bedeutet enthalten enthalt bilden bildet basieren basiert beruhen beruht gegen einfach leicht gut korrekt ordnungsgemass gleichfalls ebenso mithin unterdessen verweisen verweist sehen sieht schauen bestimmen bestimmt halten bringen bringt legen liegt liegen sagen sagt sprechen erfolgen erfolgt stattfinden ergeben ergibt vornehmen vorgenommen treffen getroffen richten gerichtet betrifft betroffen bezieht beziehen wegen aufgrund dazu hierfur dafur hiermit damit dabei wobei letztgenannten obengenannten nennen nennt es man verarbeiten land lander landern artikel abs absatz lit buchstabe satz ergreifen ergreift ansicht meinung auffassung schreib grundlage erfullen abgeschlossen geschlossen abschluss darauf hierauf daran abschliessen eingehen lang richtet gedacht sorgfaltig versuchen versucht bemuhen sicherstellen gewahrleisten gewahrleistet wichtig uberblick zusammenfassung diverse bieten bietet anbieten verfugbar verfugung hierdurch dadurch aber obwohl dennoch trotzdem per via mittels samt angegebene angegebenen angegebener nachstehend letztlich etwas alles derjenige diejenigen wer darin hierzu hierin herzlich empfehlen zukommen eingehend bestmoglich ordentlich diesbezuglich insofern weshalb weswegen zwecks darstellen zusammen gewunscht gewunschte gewunschten vorgesehen vorgesehene    ',
  asking: 'anfrage verarbeiten kontakt ausuben erhalten auskunft antworten einlegen recht rechte angeben senden',
  reaching: 'kontakt email senden telefon anfrage frage',
  using: 'nutzen',
  ordinary,
  soft: 'frist zeitraum nutzen angeben erhalten beschrieben website dienst dienste angebot kraft pflicht regeln bestehen verarbeiten gesetzlich aktuelle enthalten wichtig zeit genannt datenschutzerklarung verantwortlich',
  conditions: 'wenn|wenn sie',
  opening:
    'nutzen daten zweck zwecke zwecken verarbeiten erheben speichern weitergeben recht rechte folgende folgenden wofur warum wozu welche welchen was wie wann fallen',
  we: 'unternehmen gesellschaft organisation verantwortliche verantwortlicher verantwortlichen verein',
  you: 'nutzer nutzerin betroffene betroffenen betroffener person',
}
