/** Everyday words of Dutch, by the root that their forms share; see `Retelling.ordinary`. */
export const ordinary = `
aanbevelen aanbieden aanduiden aangaan aangeven aangegeven aanhouden aankomen aanleiding aannemen aanpakken
aansluiten aanspreken aantreffen aanvangen aanvullen aanwezig aanwijzen achten adviseren afhangen afhankelijk
afronden afsluiten afspreken afwijken bedenken bedoelen bedragen beginnen begon begonnen begrijpen behandelen
behoeven behouden behulpzaam bekend belangrijk belasten beleven beloven benadrukken benoemen bepalen bereid bereiken
berusten beschikken beschouwen besteden bestaan bestond betekenen betrekken betreffen bevatten bevestigen bevinden
bevorderen bewegen bewust bieden bijdragen bijzonder blijken bleek blijven bleef gebleven brengen bracht gebracht
dankzij denken dacht dienen doen deed gedaan doorlopen doorgaan dragen duidelijk duren eens eigen einde eisen enkel
ervaren evenals gaan ging gegaan gebeuren geldig geloven genieten geraken geven gaf gegeven gelden golden gewoon
goed graag groeien groot handelen handig hangen hechten helder helpen hielp geholpen herhalen hoeven houden hield
gehouden hoofd ingaan inhouden inrichten instellen invloed invoeren kennen kende kiezen koos gekozen klaar klein
komen kwam gekomen krijgen kreeg gekregen kunnen lang laten liet gelaten leiden leren letten leven leveren liggen
lag gelegen lijken leek lopen maken meedoen meegaan meenemen meewerken meest melden menen merken moeilijk mogelijk
nauwkeurig nemen nam genomen nieuw nodigen normaal noemen ondergaan ondernemen ondersteunen onduidelijk onthouden
ontstaan ontvangen ontwikkelen omgaan omgang omschrijven oordelen oplossen opmaken opmerken opnemen opstellen
optreden opvatten organiseren overgaan overleggen overtuigen overwegen passen plaatsen plaatsvinden praten precies
proberen raken reageren regelen rekenen rekening richten ruim samen samenhangen schrijven schreef geschreven sluiten
snel soepel speciaal spelen spreken staan stond gestaan starten stellen steunen streven tekenen getekend
ondertekenen ondertekend telefonisch tellen toegankelijk toelichten toenemen toepassen tonen trachten treden treffen
trekken uitdrukken uitgaan uitgebreid uitkomen uitleggen uitmaken uitnodigen uitwerken vaak vallen vereisen
vergelijken vergeten vergroten verhogen verhouden verklaren verkrijgen verliezen verloor verloren kwijt verlopen
vermelden veronderstellen verrichten verschijnen verschillen vertellen vertrouwen vervolgen verwachten verwijzen
verzekeren verzorgen vinden vond gevonden voelen volgen voldoende volstaan voorbereiden voorbeeld voordoen voorkomen
voorleggen voorschrijven voorstellen voorzien vormen vragen vroeg waarderen wachten weergeven wegen wennen wensen
werken weten wist geweten wijzen willen wisselen worden zeggen zei gezegd zetten zitten zoeken zorgen zorg
zorgvuldig aandacht aanpak aanvang activiteit afloop antwoord aspect basis bedoeling begin behoefte belang beleid
betekenis bijdrage doel doelstelling deel dag effect ervaring feit fase functie gebruik gelegenheid gevolg gevoel
goede grond grootte handeling hart hoogte hulp idee indruk informatie inhoud inspanning invulling kans kader kant
keer keuze kern kwaliteit kwestie lijst maat maand manier mate mening middel mogelijkheid moment nadruk niveau
omstandigheid onderdeel ontwikkeling oogpunt oorzaak oplossing opmerking overzicht periode plan plek praktijk
principe probleem procedure proces punt reactie reden regel relatie resultaat rol samenhang situatie soort stand
standaard stap structuur systeem taak tekst termijn terrein tijd toelichting uitgangspunt uitleg uitvoering verband
verschil verwachting verzoek vlak voordeel vorm vraag waarde week wens werk werking werkwijze wijze zaak zicht zin
zijde actief actueel algemeen anders beter bijna bovenal concreet correct dagelijks degelijk diep doelmatig
doorlopend eenvoudig effectief elders enig even exact feitelijk geheel geleidelijk gemakkelijk gericht gewenst
grondig helaas helemaal inmiddels juist kort later ludiek makkelijk mede modern momenteel naast natuurlijk nogmaals
normaliter ongeveer onlangs opnieuw overal overigens pas praktisch prettig rechtstreeks recent regelmatig relevant
reeds simpel slechts specifiek steeds tegelijk telkens tijdig toch totaal transparant uiteindelijk uiteraard vanzelf
verder vervolgens volgend volledig vooral voorlopig vriendelijk welkom wellicht zeer zelf zichtbaar
`
