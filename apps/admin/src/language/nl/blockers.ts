/**
 * What stands in the way of a step, by its code (the API says it in English). `language` and `time` are named in Dutch by
 * the screen; a code without a text here is shown as the API says it.
 */
export const blocker: Record<string, string> = {
  'not-found': 'Dat is er niet (meer).',
  'role-missing': 'Je hebt hier de rol niet voor. Vraag ze aan een beheerder.',
  'reason-missing': 'Zeg waarom; een ander leest het.',
  'four-eyes':
    'Vier ogen: wie dit schreef, voorstelde of al goedkeurde, kan het niet zelf bevestigen. Iemand anders moet het doen.',
  'wrong-state': 'Dat kan niet in de toestand waarin dit nu is. Laad opnieuw om te zien hoe het ervoor staat.',
  'changed-meanwhile':
    'Iemand heeft dit intussen gewijzigd. Laad opnieuw om te zien hoe het nu is; er is niets van jou overschreven.',
  'message-not-kept': 'Dit bericht kan niet opnieuw gemaakt worden: de bewaartijd is om, of het is nooit verzonden.',
  'mail-not-configured':
    'Er is geen mailserver, dus niemand zou bericht krijgen. Stel SMTP_URL in, start opnieuw, en probeer nog eens.',
  'retention-out-of-bounds': 'Kies een geheel aantal dagen van {{least}} tot {{most}}.',
  'nothing-public':
    'De openbare site zou zo’n pagina niet hebben: er is niets van kracht om mee te vergelijken, of niet in deze taal.',
  'slug-invalid':
    'Het adres bestaat uit kleine letters, cijfers en enkele koppeltekens, en is geen taal of voorbehouden woord.',
  'slug-taken': 'Op dat adres staat al een beleid; kies een ander.',
  'nothing-to-confirm': 'Hier wacht niets op een tweede persoon.',
  'other-not-stopped':
    'Bevestig dat de installatie waaruit deze gemaakt is, niets meer verstuurt: twee die versturen, vertellen het mensen twee keer.',
  'erasures-not-confirmed': 'Bevestig dat elke wissing sindsdien hier staat, of dat er geen was.',
  'not-reconciled': 'Deze installatie is teruggezet of gekopieerd. Een beheerder moet ze eerst afstemmen.',
  'nothing-raised': 'Er is niets verhoogd om te melden.',
  'only-raised': 'Na de ingang kan het gewicht van een wijziging enkel omhoog.',
  'raise-the-source': 'Verhoog de wijziging in de brontekst: deze vertaalt ze.',
  'nothing-chosen': 'Er is niets gekozen.',
  'lead-days-invalid': 'Een aanlooptijd is een geheel aantal dagen van 0 tot 366.',
  'lead-time-for-nobody': 'Deze aanlooptijd is voor geen doelgroep en geen soort wijziging. Zeg voor wie of wat ze is.',
  'language-unknown': 'Dit beleid heeft die taal niet.',
  'source-language-missing': 'De talen moeten de brontaal bevatten.',
  'vocabulary-binds':
    '‘{{word}}’ staat toe, verplicht, ontkent, beperkt of telt: een ander woord ervoor is een wijziging, wat de instellingen ook zeggen. Haal het uit de woordenlijst.',
  'time-zone-unknown': 'Dat is geen tijdzone; schrijf er een als Europe/Brussels.',
  'audience-unknown': 'Die doelgroep bestaat niet.',
  'unknown-value': 'Dat woord is hier niet bekend.',
  'kind-missing': 'Zeg waarover de wijziging gaat: kies ten minste één soort.',
  'audience-empty':
    'Deze wijzigingen zijn geen enkel geregistreerd lid een e-mail schuldig. Bevestig dat niemand bericht krijgt.',
  'approver-edited':
    'Wie deze versie goedkeurde, heeft er daarna een tekst van bewerkt. Stuur ze terug, en laat iemand anders ze goedkeuren.',
  'approval-lapsed': 'Wat goedgekeurd was, is sindsdien veranderd. Het moet opnieuw worden goedgekeurd.',
  undecided: 'Nog niet beslist: {{what}}.',
  unconfirmed: 'Verlaagd, en wacht op een tweede persoon: “{{reason}}”.',
  'finding-unconfirmed': 'Aanvaard, en wacht op een tweede persoon: “{{reason}}”.',
  'finding-accepted': 'Iemand heeft dit al aanvaard; het wacht op een tweede persoon.',
  'weaker-than-law':
    'De belofte is zwakker dan de wet. Hou je aan het wettelijk minimum, of aanvaard dit met een reden.',
  'clause-may-tell':
    'De tekst in het {{language}} laat open of iemand op de hoogte wordt gebracht (“{{quote}}”), en de regel belooft het.',
  'clause-tries-to-tell':
    'De tekst in het {{language}} brengt mensen enkel op de hoogte waar het uitkomt (“{{quote}}”), en de regel belooft het.',
  'clause-without-notice':
    'De tekst in het {{language}} laat wijzigingen zonder kennisgeving toe (“{{quote}}”), en de regel belooft er een.',
  'clause-other-days':
    'De tekst in het {{language}} spreekt van {{days}} dagen (“{{quote}}”); de aanlooptijd van de regel is {{leadDays}} dagen.',
  'clause-site-only':
    'De tekst in het {{language}} spreekt enkel van de site (“{{quote}}”), en de regel belooft een e-mail.',
  'bounces-not-received':
    'Teruggestuurde berichten komen misschien niet binnen. Doe een test onder Instellingen → E-mail, of aanvaard dit met een reden.',
  'clause-not-in-text':
    'Het beding dat de regel aanhaalt (“{{quote}}”), staat niet meer in de tekst. Haal het aan zoals het nu is, of herstel de tekst.',
  'text-missing': 'Er is nog geen tekst in het {{language}}. Schrijf of plak er een.',
  'rendition-missing': 'De tekst in het {{language}} ontbreekt.',
  'rendition-stale': 'De tekst in het {{language}} vertaalt een oudere brontekst. Werk hem bij.',
  'rendition-stale-owed':
    'De tekst in het {{language}} vertaalt een oudere brontekst. Dit beleid laat dat toe waar geen bericht verschuldigd is; deze wijzigingen vragen er een. Werk hem bij.',
  'rendition-unapproved':
    'De tekst in het {{language}} kwam na de goedkeuring. Iemand anders dan de auteur moet hem goedkeuren.',
  'nothing-in-force': 'Er is nog niets van kracht: publiceer dit als eerste versie.',
  'nothing-changed': 'Elke tekst is dezelfde als voorheen. Er valt niets na te kijken.',
  'not-first': 'Van dit beleid is al iets gepubliceerd: kondig deze versie aan, zodat mensen het weten.',
  'adopted-in-future': 'Een overgenomen versie was al van kracht: haar datum kan niet in de toekomst liggen.',
  'another-announced': 'Versie {{number}} is aangekondigd en nog niet van kracht. Wacht erop, of trek ze eerst in.',
  'base-changed':
    'Sinds deze versie vergeleken werd, werd versie {{number}} van kracht. Stuur haar terug en dien haar opnieuw in.',
  'members-stale': 'De leden zijn te lang geleden bijgewerkt; de grens is {{limit}} dagen. Importeer ze eerst opnieuw.',
  'effective-too-early': 'Met {{days}} dagen aanlooptijd kan ze op zijn vroegst ingaan op {{time}}.',
  'effective-in-past': 'Ze kan niet in het verleden ingaan.',
  'effective-earlier': 'De leden kregen {{time}} te horen: het kan enkel later worden.',
  'citation-missing':
    'Haal de wet, het bevel of de veiligheidsnood aan die haar dringend maakt; het staat in het openbaar.',
  imported: 'Deze versie is met andere geïmporteerd: ze worden samen bevestigd of weggelegd.',
  'import-empty': 'Er valt niets te importeren: geen bestand heeft een datum in zijn naam.',
  'import-not-empty': 'Versie {{number}} is er al. Gooi ze eerst weg: het verleden krijgt de eerste nummers.',
  'import-too-late':
    'Een versie van dit beleid is hier al gepubliceerd. Het verleden wordt daarvoor geïmporteerd: het krijgt de eerste nummers.',
  'nothing-imported': 'Er wachten geen geïmporteerde versies op een tweede persoon.',
  'date-missing': 'Zeg sinds wanneer deze versie van kracht was.',
  'date-invalid': '“{{date}}” is geen datum; schrijf ze als 2019-05-01.',
  'date-ahead': '{{date}} ligt in de toekomst: importeer wat al van kracht was.',
  'date-twice': 'Twee versies zijn van {{date}}: geef elk een eigen datum.',
  'waiver-proposed': 'Iemand heeft dit al voorgesteld; het wacht op een tweede persoon.',
  'address-took-it': 'Dat adres heeft het bericht al aangenomen: het krijgt het nooit opnieuw.',
  'shown-at-invalid': 'Dat is geen tijd waarop het getoond kan zijn.',
  'delivery-unknown': 'Van hier is geen bericht met die Message-ID verstuurd.',
  'report-unreadable': 'Dit is geen leveringsverslag dat een bericht van ons noemt.',
  'member-invalid': 'De gegevens van dit lid kloppen niet.',
  'revision-unknown': 'Die eerdere tekst is er niet.',
  'revision-missing': 'Zeg welke versie van de tekst je bewerkte.',
  'request-invalid': 'Het verzoek klopt niet: {{text}}',
  'request-too-large': 'Het verzoek is groter dan 64 MB. Stuur het in delen.',
  'passage-outside': 'Die passage ligt buiten de tekst.',
  'password-short': 'Het wachtwoord is te kort.',
  'password-long': 'Het wachtwoord is te lang.',
  'password-set': 'Er is al een wachtwoord.',
  'organisation-missing': 'De organisatie is nog niet ingesteld.',
  'last-administrator': 'Dit is de laatste beheerder: geef eerst iemand anders die rol.',
  'credentials-unreadable': 'De toegangsgegevens kunnen niet meer gelezen worden. Voer ze opnieuw in.',
  'note-missing': 'Zeg wat je hebt bekeken, en waarom er niets moet veranderen.',
  'review-day-unfit': 'Kies een dag die nog komt, ten hoogste {{years}} jaar vooruit.',
  'erasures-invalid': 'Dit is geen bestand met wissingen zoals een worker het bijhoudt.',
  'not-signed-in': 'Meld je aan.',
  'code-required': 'Nu nog de code van je authenticator-app.',
  'code-wrong':
    'Deze code is niet juist, of is al gebruikt. Wacht op de volgende, en kijk of de klok van je telefoon juist staat.',
  'password-wrong': 'Dit wachtwoord is niet juist.',
  'password-weak':
    'Dit wachtwoord is te gemakkelijk te raden. Neem vier of meer woorden die niets met elkaar te maken hebben.',
  'too-often': 'Te veel pogingen. Wacht een kwartier.',
  'step-up-required': 'Toon nog eens dat jij het bent: je meldde je een tijd geleden aan.',
  'second-factor-missing': 'Je organisatie vraagt een authenticator-app. Stel ze eerst in, onder Je account.',
  'person-without-app': 'Deze persoon heeft geen authenticator-app.',
  'second-factor-none': 'Je hebt hier geen authenticator-app ingesteld.',
  'second-factor-set': 'Je hebt al een authenticator-app: koppel ze eerst los om een andere in te stellen.',
  'expires-in-past': 'Die dag is voorbij: kies een latere.',
  refused: 'De databank weigerde het.',
  internal: 'Hier ging iets stuk; er is niets veranderd. Het logboek heeft de details.',
}
