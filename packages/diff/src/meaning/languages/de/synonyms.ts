/** Words or phrases of German that say the same in a policy: a group a line. */
export const synonyms = `
haben sie fragen oder anmerkungen|wenn sie fragen oder anmerkungen haben|bei fragen oder anmerkungen|fragen oder anmerkungen|haben sie fragen oder anregungen|wenn sie fragen oder anregungen haben|bei fragen oder anregungen|fragen oder anregungen|haben sie fragen oder hinweise|wenn sie fragen oder hinweise haben|bei fragen oder hinweise|fragen oder hinweise|haben sie fragen oder kommentare|wenn sie fragen oder kommentare haben|bei fragen oder kommentare|fragen oder kommentare|haben sie fragen oder bemerkungen|wenn sie fragen oder bemerkungen haben|bei fragen oder bemerkungen|fragen oder bemerkungen|haben sie fragen oder vorschlage|wenn sie fragen oder vorschlage haben|bei fragen oder vorschlage|fragen oder vorschlage
nachfolgend|im folgenden|folgend|nachstehend|im nachfolgenden
wahrend|im laufe
abs|absatz
lit|buchstabe
kontaktieren sie|wenden sie sich|kontaktiere|wende dich|wenden sie|an uns wenden|kontaktieren|kontaktieren sie uns|wenden sie sich an uns|wenden sich an uns|wende dich an uns|schreiben sie uns
wenn sie|falls sie|sollten sie|sofern sie|wenn du|falls du|solltest du|sofern du
wenn|falls|sofern|soweit|im falle dass|sobald
wenn sie fragen haben|falls sie fragen haben|sollten sie fragen haben|haben sie fragen|bei fragen|fur fragen|wenn du fragen hast|hast du fragen|bei ruckfragen
nur|lediglich|ausschliesslich|allein|bloss
alle|allen|aller|jede|jeder|jedes|jeden|samtliche|samtlichen|samtlicher
es sei denn|ausser wenn|ausser sie|ausser du
ausser|ausgenommen|mit ausnahme von|mit ausnahme der|abgesehen von
hochstens|maximal|nicht langer als|nicht mehr als|spatestens|langstens|bis zu
mindestens|minimal|wenigstens|nicht weniger als
einschliesslich|inklusive|darunter
wie|wie etwa|wie zum beispiel|etwa|beispielsweise|zum beispiel|z b|unter anderem|u a
nach|nach ablauf von|nach ende von|im anschluss an
einschrankung|einschranken|eingeschrankt|beschrankung|beschranken
widerspruch|widersprechen|widersprochen|widersprichst|widerspruch einlegen
beschwerde|beschweren|beschwerde einreichen|beschwerde einlegen|beschwerderecht
widerrufen|widerruf|widerrufst|zuruckziehen|zuruckgezogen
weitergeben|weitergegeben|weitergabe|teilen|geteilt|ubermitteln|ubermittelt|ubermittlung|weiterleiten|weitergeleitet|offenlegen|offengelegt
verarbeiten|verarbeitet|verarbeitung|bearbeiten|bearbeitet|bearbeitung
beschreiben|beschreibt|beschrieben|erlautern|erlautert|erklaren|erklart|darstellen|dargestellt
angeben|angegeben|zur verfugung stellen|zur verfugung gestellt|bereitstellen|bereitgestellt
ubertragbarkeit|datenubertragbarkeit|ubertragung
auskunft|auskunft verlangen|auskunft zu verlangen
abmelden|abmeldung|abbestellen|austragen
kontakt aufnehmen|kontakt mit uns aufnehmen
benotigt|gebraucht|notwendig ist|erforderlich ist
benotigen|brauchen|benotigt werden
liefern|lieferung|geliefert|zustellen|zustellung|zuzustellen
senden|sendet|gesendet|zusenden|zugesandt|schicken|geschickt|versenden|versand
durchfuhren|durchgefuhrt|durchfuhrung|ausfuhren|ausgefuhrt
ende|ablauf|beendigung
verwalten|verwaltung|verwaltet|betreuen
schutzen|geschutzt|schutz
registrieren|registrierung|anmelden|anmeldung
vorschlagen|empfehlen
e mail adresse|mailadresse|emailadresse|mail adresse|email adresse
unrichtig|unrichtige|unrichtiger|falsche|fehlerhafte
darfst|durft
datenbank|datenbanken
gemass|gem|entsprechend|laut|im einklang mit|in ubereinstimmung mit|nach massgabe|auf grundlage von|auf der grundlage von|auf grundlage|auf der grundlage|auf basis von|auf basis
zum beispiel dient|bspw
notwendig|notig
mittels|mit hilfe von|mithilfe|anhand
kunde|kunden
mitarbeiter|mitarbeitern|beschaftigte|beschaftigten|angestellte
gesetz|gesetze|gesetzgebung
antworten|beantworten|antwort
derzeit|zurzeit|aktuell|momentan
ublicherweise|normalerweise|in der regel
browser|browsereinstellungen|einstellungen ihres browsers|einstellungen deines browsers
zur ausubung ihrer rechte|um ihre rechte auszuuben|zur geltendmachung ihrer rechte|zu der ausubung ihrer rechte
smartphone|mobiltelefon|handy
weitere informationen|mehr informationen|nahere informationen
sein oder ihr|er oder sie|seine oder ihre|seiner oder ihrer
daten|informationen|information|angaben
speichern|speichert|gespeichert|abgespeichert|abspeichern|speicherung|aufbewahren|aufbewahrt|aufbewahrung|behalten|vorhalten|vorgehalten
nutzen|nutzt|genutzt|nutzung|verwenden|verwendet|verwendung|benutzen|einsetzen|eingesetzt|setzen|machen gebrauch von|gebrauch machen von|macht gebrauch von
erheben|erhebt|erhoben|erhebung|sammeln|sammelt|gesammelt|erfassen|erfasst|erfassung
loschen|loscht|geloscht|loschung|entfernen|entfernt|entfernung
andern|andert|geandert|anderung|anderungen|anpassen|angepasst|anpassung|aktualisieren|aktualisiert
erhalten|erhalt|bekommen|bekommt|empfangen|empfangt
website|websites|webseite|webseiten|internetseite|internetseiten|seite|site
email|e-mail|emails|mail
telefon|telefonisch|tel|fon|telefonnummer|rufnummer
menschen|personen|person|individuen
beginnen|beginnt|starten
kaufen|kauft|erwerben
informieren|informiert|benachrichtigen|benachrichtigt|mitteilen|in kenntnis setzen
zweck|zwecke|zwecken|ziel|ziele
bezuglich|hinsichtlich|in bezug auf|betreffend|betreff
helfen|hilft|unterstutzen
weil|da|aufgrund|wegen
jedoch|allerdings
ausserdem|daruber hinaus|zudem|ferner|weiterhin
zeigen|zeigt|anzeigen|angezeigt
art|arten|typ|typen|kategorie|kategorien
unternehmen|firma|firmen|gesellschaft
anbieter|dienstleister|provider|lieferant|lieferanten
anfrage|anfragen|antrag|antrage|ersuchen
gewahrleisten|sicherstellen
berichtigen|berichtigung|berichtigt|korrigieren|korrektur|korrigiert
ansehen|einsehen|lesen|besuchen|siehe
datenschutzerklarung|datenschutzhinweis|datenschutzhinweise|datenschutzrichtlinie|datenschutzbestimmungen|erklarung|richtlinie
nutzungsbedingungen|agb|allgemeine geschaftsbedingungen|allgemeinen geschaftsbedingungen|allgemeine nutzungsbedingungen
datenschutz grundverordnung|datenschutz-grundverordnung|datenschutzgrundverordnung|europaische datenschutz grundverordnung|europaischen datenschutz grundverordnung|eu datenschutz grundverordnung|eu datenschutzgrundverordnung|dsgvo|dsg vo|ds-gvo|ds gvo|eu dsgvo|eu ds gvo|gdpr|verordnung eu 2016 679|eu verordnung 2016 679
europaische union|europaischen union|eu
europaischer wirtschaftsraum|europaischen wirtschaftsraum|ewr
vereinigtes konigreich|vereinigten konigreich
datenschutzbeauftragter|datenschutzbeauftragte|datenschutzbeauftragten|dsb
ip-adresse|ip adresse
personenbezogene daten|personliche daten
kind|kinder|kindern
organisation|organisationen
kundigen|stornieren
nutzer|nutzern|nutzers|nutzerinnen|benutzer|benutzern|benutzers|anwender|anwendern|anwenders
anschrift|adresse
haben|hast|habt
sind|bist|seid
werden|wirst|werdet
wissen|weisst
geben|gibst|gebt
`
