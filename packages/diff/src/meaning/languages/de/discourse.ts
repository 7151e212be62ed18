import type { Discourse } from '../types.ts'

/** How German joins its sentences, and speaks of the text itself. */
export const discourse: Discourse = {
  connectives:
    'auch|ebenfalls|ebenso|zudem|ausserdem|daruber hinaus|des weiteren|ferner|uberdies|zusatzlich|daneben|hierneben|hinzu kommt dass|jedoch|allerdings|dennoch|gleichwohl|hingegen|daher|deshalb|deswegen|somit|folglich|demnach|demzufolge|infolgedessen|dadurch|hierdurch|aus diesem grund|aus diesem grunde|aus diesen grunden|das bedeutet|das bedeutet dass|dies bedeutet|dies bedeutet dass|das heisst|das heisst dass|d h|mit anderen worten|kurz gesagt|zusammengefasst|erstens|zweitens|drittens|schliesslich|abschliessend|zum schluss|naturlich|selbstverstandlich|der vollstandigkeit halber|der klarheit halber|zur klarstellung|wie erwahnt|wie oben erwahnt|wie bereits erwahnt|wie oben beschrieben|wie unten beschrieben|wie oben dargestellt|wie sie wissen|einerseits|andererseits|ubrigens|im ubrigen|bitte|bitte beachten sie|bitte beachten sie dass|bitte beachte|bitte beachte dass|wir weisen darauf hin dass|wir weisen sie darauf hin dass|es ist wichtig zu wissen dass|gerne|gern|vielen dank',
  reader: 'nutzer besucher leser betroffene betroffener benutzer anwender',
  document:
    'erklarung|datenschutzerklarung|datenschutzhinweise?|hinweise?|richtlinie|dokument|seite|abschnitt|kapitel|absatz|text|unten|nachfolgend|nachstehend|folgend|hier\\b|im folgenden|ubersicht',
  places:
    'oben unten anfang beginn ende schluss obigen obenstehenden untenstehenden nachfolgend nachstehend vorstehend folgenden vorigen oberen unteren links rechts',
  pointing:
    'obige obigen obiger obiges obenstehende obenstehenden untenstehende untenstehenden nachstehende nachstehenden vorstehende vorstehenden nachfolgende nachfolgenden folgende folgenden vorgenannte vorgenannten obengenannte obengenannten untengenannten',
  examples: 'wie|wie etwa|wie z b|z b|zum beispiel|beispielsweise|etwa|unter anderem|u a',
  more: 'mehr weitere weiteren nahere zusatzliche informationen information infos details einzelheiten erfahren lesen siehe finden klicken hier dazu daruber daruber uber unter sehen seite link',
  none: '^(?:es werden |es wird )?(?:keine?|keinerlei) (?:\\w+ ){0,2}\\w*(?:daten|informationen|cookies?|bilder|fotos|nachrichten|inhalte)',
  marks:
    'creative commons|cc by|unter (?:der )?lizenz|(?:version|fassung) (?:ist )?(?:massgeblich|massgebend|verbindlich|geht vor)|marken?zeichen|warenzeichen|eingetragene marke|urheberrecht|alle rechte vorbehalten',
  history:
    'change ?log|(?:anderungs|versions) ?(?:historie|verlauf|protokoll|verzeichnis|geschichte)|versionierung|ubersicht der anderungen|letzte anderungen',
  contacts:
    'verbind|download|herunterl|ladt|laden|gelad|abruf|abgerufen|bezieh|bezogen|eingebunden|einbind|einbett|synchronis|send|ubermittel|ubertrag|kontaktier|hochl',
  tells:
    'erklar(?:t|en)\\b|erlauter|beschreib|informier|unterricht|aufklar|klart\\b|klaren|lesen|finden sie|findest du|erfahren|erfahrst|gibt .{0,30}(?:auskunft|uberblick|ubersicht)|geben .{0,40}(?:auskunft|uberblick|ubersicht|informationen)|enthalt|wissen|teilen .{0,20}mit|mochten .{0,40}(?:informieren|erklaren)|zeigt|fasst',
  asks: 'wie|was|welche[rsnm]?|warum|wann|wo(?:fur|mit|zu)?|wer|wem|ob\\b|uber|daruber|information(?:en)?|uberblick|ubersicht|auskunft',
  invites:
    '(?:(?:wenn|falls|sollten|haben|hast|mochten) (?:sie|du) (?:noch )?.{0,60}(?:frage|anmerkung|anliegen|hinweis|wunsch|beschwerde|informationen|wissen)|(?:bei|fur|mit) (?:allen |ihren |weiteren |ruck|etwaigen )?(?:frage|anliegen|informationen|anregungen)|fragen\\?).{0,160}(?:kontakt|mail|schreib|wend|an(?:zu)?ruf|erreich|verfugung|send|ansprech|@)|(?:kontaktieren sie|schreiben sie|wenden sie sich|kontaktiere|wende dich) .{0,120}(?:frage|anliegen|informationen)',
  idle: 'danke dank vielen willkommen freuen gerne gern hoffen hilft helfen privatsphare datenschutz datenschutzerklarung datenschutzhinweise datenschutzhinweis datenschutzrichtlinie cookie richtlinie impressum erklarung hinweis hinweise dokument seite abschnitt text fassung version wichtig wichtiges ernst vertrauen anliegen herzen transparenz transparent klar einfach verstandlich kurz gesagt zusammengefasst zusammenfassung einleitung allgemein allgemeines uberblick begriffe schluss hintergrund erklaren erlautern erlautert erlauterung mehr naheres unten oben nachfolgend nachstehend folgend folgenden folgende hier heisst bedeutet was warum wie inhalt inhaltsverzeichnis achtung logo frage fragen besuch uber rechtliches rechtliche',
  leading:
    'lesen lies lest aufmerksam sorgfaltig finden siehe ansehen herunterladen drucken besuchen website webseite verfugbar ersetzt ersetzen fruhere fruheren vorherige vorherigen altere alteren fassungen versionen archiv pdf nutzungsbedingungen agb klicken link zuruck startseite deutsch englisch franzosisch niederlandisch moment nehmen gibt alle wenden kontaktieren kontaktiere schreiben melden zogern falls wenn haben hast sollten bei sich dich an erreichen erreichst e mail per unter telefon',
  titles:
    'daten personenbezogene personenbezogenen angaben informationen erheben erhoben erhobene erhebung datenerhebung verarbeiten verarbeitet verarbeitung datenverarbeitung nutzung nutzen verwendung verwenden zweck zwecke rechte betroffenenrechte betroffenen betroffene recht auskunft kontakt kontaktdaten ansprechpartner cookie cookies einsatz sicherheit datensicherheit schutz schutzen massnahmen speicherdauer speicherung speichern dauer aufbewahrung loschung loschen dritte dritten weitergabe empfanger ubermittlung wer verantwortlicher verantwortliche verantwortliche verantwortlich stelle uber anderung anderungen aktualitat aktualisierung rechtsgrundlage rechtsgrundlagen grundlage drittland drittlander kinder minderjahrige links webseiten andere beschwerde beschwerderecht ausubung widerruf einwilligung widerspruch automatisierte entscheidungen entscheidungsfindung profiling arten art kategorien quellen newsletter hosting welche wo wann lange umfang wir uns unsere ihre ihrer sie du deine',
  absent:
    'website webseite internetseite seite app anwendung dienst dienste verwenden verwendet verwende nutzen nutzt nutze benutzt benutzen setzen setzt gesetzt ein einsatz kommen enthalt enthalten platzieren platziert zeigen zeigt angezeigt laden ladt geladen binden eingebunden externen externe eigenen irgendwelche art dritter dritten von software tools werkzeuge technologien ahnliche andere anderen oder noch verzichten verzichtet bewusst vollstandig ganz sozialen medien google facebook analytische marketing gestaltet ist so dass auf zum zu dem',
}
