/** Everyday words of German, by the root that their forms share; see `Retelling.ordinary`. */
export const ordinary = `
abhangen ablaufen abschliessen achten anbieten andern anfallen anfangen anfertigen angehoren ankommen annehmen
anschliessen ansprechen anstreben antreffen anwenden arbeiten auffordern aufgeben aufrufen aufstellen auftreten
aufweisen ausdrucken ausfallen ausgehen aussern auswirken basieren bauen beachten beantworten bedanken bedeuten
bedienen bedurfen beeinflussen befassen befinden beginnen begann begonnen begleiten begreifen begrunden behandeln
behaupten beinhalten beitragen bekannt bekommen bemerken bemuhen benennen bereit berichten berucksichtigen beruhen
beschaftigen beschliessen beschreiben besitzen besprechen bestatigen bestehen bestimmen besuchen betonen betrachten
betreffen betreuen bewahren bewegen bewirken beziehen bieten bilden binden bitten bleiben blieb geblieben brauchen
bringen brachte gebracht danken dauern definieren denken dachte gedacht dienen diskutieren drucken durchlaufen
eignen einbeziehen einfuhren eingehen einhalten einladen einleiten einordnen einrichten einsehen eintreten einwirken
empfehlen empfinden enden entfallen enthalten entnehmen entsprechen entstehen entstand entwickeln erachten
erarbeiten erbringen erfahren erfolgen erfordern ergeben erganzen erinnern erkennen erklaren erlauben erlautern
erleben erleichtern ermoglichen erreichen erscheinen erstellen erwahnen erwarten erweitern erzahlen erzielen
existieren fallen fehlen festlegen feststellen finden fand gefunden folgen fordern formulieren fortsetzen fragen
freuen fuhlen fuhren funktionieren furchten geben gab gegeben gehen ging gegangen gehoren gelangen gelingen gelten
genugen geraten gestalten gestatten gewahren gewahrleisten gewinnen glauben greifen grunden halten hielt gehalten
handeln hangen heissen helfen half geholfen herstellen hervorgehen hinterlassen hinweisen hoffen holen interessieren
kennen kannte klaren kommen kam gekommen konzentrieren kummern laden lassen liess laufen leben legen leisten leiten
lernen liegen lag lost machen meinen merken mitwirken nehmen nahm genommen nennen nannte notieren orientieren passen
passieren planen raten reagieren rechnen reden regeln reichen richten rufen sagen schaffen schatzen scheinen
schliessen schreiben schrieb geschrieben setzen sorgen sprechen sprach gesprochen spielen stammen stand stehen
steigen stellen stimmen streben suchen tragen trug treffen traf treten tun tat getan ubernehmen uberzeugen umfassen
umgehen umgang umsetzen unterliegen unterscheiden unterschreiben unterschrieben unterzeichnen unterzeichnet
unterstutzen verbinden verbleiben verbringen verdeutlichen verdienen verfassen verfolgen verfugen vergessen
vergleichen verhalten verlangen verlaufen verlieren verlor verloren vermeiden vermitteln vermuten vernehmen
verpflichten verschaffen verschwinden versehen versichern verstandigen verstehen verstand verstanden versuchen
vertrauen vertreten verwirklichen vollziehen voraussetzen vorbereiten vorgehen vorhanden vorkommen vorlegen
vorliegen vornehmen vorschlagen vorsehen vorstellen wachsen wahlen wahrnehmen warten wechseln weisen wenden werden
werten wiedergeben wiederholen wirken wissen wusste wunschen zeichnen zeigen ziehen zukommen zusammenfassen
zusammenstellen zusichern zustehen zutreffen zuruckgreifen abschnitt absicht aktivitat anfang anforderung
angelegenheit ansatz anteil anzahl anlass art aspekt aufgabe aufmerksamkeit ausfuhrung auswahl basis bedarf
bedeutung beginn beispiel beitrag bemuhung bereich beschreibung bestandteil betracht betreff beziehung blick dauer
ebene einblick einfluss element ende entwicklung ereignis erfahrung erfolg ergebnis erklarung erlauterung erwartung
faktor fall form frage funktion gebiet gedanke gefuhl gelegenheit gesichtspunkt gewicht grund grundlage grundsatz
haltung handlung herz hilfe hinblick hinsicht hinweis idee inhalt interesse klarheit kontext kraft lage leistung
liste losung mangel mass massstab meinung menge methode mittel moglichkeit moment nahe niveau ordnung perspektive
phase plan praxis prinzip problem prozess punkt qualitat rahmen reaktion regel regelung reihe rolle ruckblick sache
schritt schwerpunkt seite sicht sinn situation sorgfalt standard stelle struktur stuck system tag teil text thema
titel transparenz uberblick ubersicht umfang umgebung umstand unterschied ursache verbindung verfahren verhaltnis
verlauf verstandnis voraussetzung vorgang vorgehensweise vorteil wahl weise wert weg werk wichtigkeit wirkung woche
wort wunsch zahl zeit ziel zusammenhang zustand zweck aktiv aktuell allgemein anders angenehm ausfuhrlich
ausreichend baldig bequem besser bestmoglich bislang bloss dauernd deutlich echt eher eigentlich einfach einzeln
endlich eng entscheidend erfolgreich erneut erst etwa exakt fast freundlich fruh ganzlich genau gerecht gering gross
grundlich grundsatzlich gut haufig heute hoch hilfreich ideal immer jetzt klar klein knapp komplett konkret korrekt
kunftig kurz lange langsam leicht leider letztlich mehrere moglichst nah nahezu naher naturlich neu niemals normal
notig nutzlich offen offensichtlich oft ordentlich passend praktisch prazise regelmassig reibungslos richtig rund
sachlich schnell schlicht schliesslich schon sehr selbstverstandlich sinnvoll sofort sogar sonst sorgfaltig spater
spezifisch standig stark tatsachlich technisch transparent typisch ublich umfassend umgehend unklar unmittelbar
ursprunglich verlasslich verschieden verstandlich viel vielleicht vielmehr voll vollig vorher vorlaufig weit wenig
wertvoll wesentlich wichtig willkommen wirklich wohl zahlreich zentral zugig zuletzt zunachst zuverlassig zusatzlich
`
