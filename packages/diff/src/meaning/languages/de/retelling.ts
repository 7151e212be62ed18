import type { Retelling } from '../types.ts'

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
`,
  rewritings: [
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
    'anfrage weil dies bitte gerne danke jedoch allerdings ausserdem daruber zudem ferner weiterhin ebenfalls auch sowie namlich daher deshalb somit demnach dementsprechend selbstverstandlich naturlich fall falle fallen weise art hinsicht bezug zusammenhang rahmen zweck zwecke zwecken grund grunde natur betreffend betreffenden jeweilig jeweilige jeweiligen jeweils entsprechend entsprechende anwendbar geltend folgende folgenden folgender folgendes nachfolgend obige oben unten genannt genannte genannten etwaige etwaigen eventuell eventuelle eventuellen gehen geht kommen kommt nehmen nimmt machen macht gemacht stellen stellt bleiben bleibt lassen lasst mochten mochte wollen wunschen wunsch verlangen recht rechte ausuben ausubung wahrnehmen moglichkeit moglich moglichkeiten verschiedene verschiedenen anzahl form teil sache punkt zeitpunkt moment selbst selber derselbe dieselbe gleiche solche solchen solcher dann nun jetzt hier dort wo zuganglich aktuell insgesamt gegenuber steht stehen haben dient dienen sich gilt gelten bestehen besteht daten personenbezogenen personenbezogene personenbezogener betreffende vorliegen vorliegend einlegen einreichen sei denn ich mein meine meinen meiner mir mich seine seiner seinem seinen seines deren dessen verbleiben entstehen entsteht fuhren fuhrt gehoren gehort existieren beabsichtigen betrachten beginnen folgen folgt zeigen zeigt heissen heisst bedeuten bedeutet enthalten enthalt bilden bildet basieren basiert beruhen beruht gegen einfach leicht gut korrekt ordnungsgemass gleichfalls ebenso mithin unterdessen verweisen verweist sehen sieht schauen bestimmen bestimmt halten bringen bringt legen liegt liegen sagen sagt sprechen erfolgen erfolgt stattfinden ergeben ergibt vornehmen vorgenommen treffen getroffen richten gerichtet betrifft betroffen bezieht beziehen wegen aufgrund dazu hierfur dafur hiermit damit dabei wobei letztgenannten obengenannten nennen nennt es man verarbeiten land lander landern artikel abs absatz lit buchstabe satz ergreifen ergreift ansicht meinung auffassung schreib grundlage erfullen abgeschlossen geschlossen abschluss darauf hierauf daran abschliessen eingehen lang richtet gedacht sorgfaltig versuchen versucht bemuhen sicherstellen gewahrleisten gewahrleistet wichtig uberblick zusammenfassung diverse bieten bietet anbieten verfugbar verfugung hierdurch dadurch',
  asking: 'anfrage verarbeiten kontakt ausuben erhalten auskunft antworten einlegen recht rechte angeben senden',
  reaching: 'kontakt email senden telefon anfrage frage',
  using: 'nutzen',
  we: 'unternehmen gesellschaft organisation verantwortliche verantwortlicher verantwortlichen verein',
  you: 'nutzer nutzerin betroffene betroffenen betroffener person',
}
