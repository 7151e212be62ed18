import type { Discourse } from '../types.ts'

/** How Dutch joins its sentences, and speaks of the text itself. */
export const discourse: Discourse = {
  connectives:
    'ook|eveneens|tevens|daarnaast|bovendien|voorts|daarbij|daarenboven|hiernaast|in aanvulling hierop|echter|evenwel|niettemin|desondanks|toch|daarom|dus|derhalve|bijgevolg|dientengevolge|zodoende|hierdoor|daardoor|om deze reden|om die reden|dat betekent|dat betekent dat|dit betekent|dit betekent dat|dit houdt in dat|dat houdt in dat|met andere woorden|dat wil zeggen|oftewel|kortom|samengevat|ten eerste|ten tweede|ten derde|ten slotte|tot slot|tenslotte|als laatste|uiteraard|vanzelfsprekend|natuurlijk|immers|namelijk|voor de duidelijkheid|voor de volledigheid|zoals gezegd|zoals vermeld|zoals hierboven vermeld|zoals eerder vermeld|zoals hierboven beschreven|zoals hieronder beschreven|zoals eerder genoemd|zoals u weet|enerzijds|anderzijds|intussen|let op|let wel|wij wijzen u erop dat|we wijzen u erop dat|wij wijzen erop dat|houd er rekening mee dat|het is belangrijk om te weten dat|goed om te weten|graag|gelieve|overigens|trouwens|dank u',
  reader: 'gebruiker bezoeker lezer betrokkene',
  document:
    'verklaring|privacyverklaring|cookieverklaring|beleid|privacybeleid|privacy ?statement|statement|reglement|document|pagina|paragraaf|hoofdstuk|onderdeel|tekst|hieronder|hier\\b|hierna|overzicht',
  places:
    'boven onder begin einde eind hierboven hieronder bovenaan onderaan bovenstaande onderstaande volgende vorige eerder verderop links rechts',
  pointing:
    'bovenstaande bovenstaand onderstaande onderstaand bovengenoemde bovengenoemd bovengeplaatste bovengeplaatst ondergenoemde bovenvermelde ondervermelde voornoemde volgende voorgaande',
  examples: 'zoals|bijvoorbeeld|bv|bijv|onder meer|onder andere|o a',
  more: 'meer verdere aanvullende informatie info details lees lezen zie vind vinden vindt klik hier hierover weten over bekijk raadpleeg kijk pagina link deze dit',
  none: '^(?:er (?:worden|wordt) )?(?:geen|geen enkele) (?:\\w+ ){0,2}\\w*(?:gegevens|informatie|cookies?|data|foto|afbeelding|bericht)',
  marks:
    'creative commons|cc by|(?:versie|tekst) (?:is (?:leidend|bindend)|prevaleert|gaat voor)|handelsmerk|merknaam|auteursrecht|alle rechten voorbehouden',
  history:
    'change ?log|versie ?(?:geschiedenis|historie|beheer|overzicht)|(?:wijzigings|revisie) ?(?:geschiedenis|historie|overzicht|log)|overzicht van (?:de )?wijzigingen|recente wijzigingen',
  contacts:
    'verbind|download|laad|laden|geladen|ophal|opgehaald|benader|ingesloten|ingebed|synchroni|stuur|verstuur|verzend|verzond|upload|aanroep',
  tells:
    'leg(?:t|gen) .{0,40}uit|uitleg|beschrijf|beschrijven|licht .{0,60}toe|informe|lees|lezen|leest|vind(?:t|en)? (?:u|je|jij)|geeft? .{0,20}(?:informatie|overzicht|inzicht)|bevat|weten|vertel|maken? .{0,20}duidelijk|staat|samenvat|geeft aan|zetten? .{0,40}uiteen',
  asks: 'hoe|wat|welke|waarom|wanneer|waar(?:voor|mee|aan|op)?|wie|of\\b|informatie|overzicht|inzicht|over',
  invites:
    '(?:(?:als|indien|mocht|heeft|heb|hebt|wilt|wil) (?:u|je|jij) (?:nog )?.{0,60}(?:vra(?:ag|gen)|opmerking|verzoek|klacht|twijfel|informatie|weten)|(?:bij|voor|met) (?:al uw |je |uw |eventuele |verdere |meer )?(?:vragen|opmerkingen|informatie)|vragen\\?).{0,160}(?:contact|mail|schrijf|schrijven|wend|bel|bellen|terecht|bereik|stuur|sturen|stellen|@)|(?:neem|u kunt|je kunt|aarzel niet om) .{0,80}contact .{0,120}(?:vra(?:ag|gen)|opmerking|informatie)',
  idle: 'bedankt dank dankjewel welkom fijn blij graag hopen hopelijk hoop helpen help privacy privacybeleid privacyverklaring privacystatement privacyreglement cookieverklaring cookiebeleid colofon disclaimer beleid verklaring statement document pagina paragraaf hoofdstuk tekst versie belangrijk belang waarde vertrouwen serieus transparantie transparant openheid duidelijk eenvoudig begrijpelijk kort kortom gezegd samengevat samenvatting inleiding algemeen overzicht conclusie slot tot definities begrippen achtergrond leggen uit uitleg uitgelegd meer hieronder hierboven hier volgende verder daarom opgesteld betekent wat waarom hoe vertellen inhoud inhoudsopgave noot logo vragen vraag juridische bezoek vinden mogelijk zo eens keer',
  leading:
    'lees lezen leest vindt zie bekijk bekijken download downloaden printen bezoeken website site beschikbaar vervangt vervangen eerdere vorige oude oudere versies archief pdf voorwaarden algemene gebruiksvoorwaarden raadplegen raadpleeg klik link terug naar boven home homepage startpagina nederlands engels frans duits moment neem tijd even zorgvuldig aandachtig door contact neem nemen opnemen gerust schrijf schrijven aarzel aarzelen als indien mocht heeft heb hebben dan kunt kun alle u bereiken mailen mail e post bellen via',
  titles:
    'gegevens persoonsgegevens informatie verzamelen verzameld verzamelde verwerken verwerkt verwerkte verwerking gebruik gebruiken gebruikt doel doelen doeleinden doeleinde waarvoor rechten recht inzage keuzes contact contactgegevens cookie cookies beveiliging beveiligen beveiligd bescherming maatregelen bewaartermijn bewaartermijnen bewaren bewaard lang termijn termijnen verwijdering verwijderen derden delen gedeeld ontvangers verstrekking wie verantwoordelijke verwerkingsverantwoordelijke verantwoordelijk over wijziging wijzigingen aanpassing aanpassingen wettelijke grondslag grondslagen doorgifte internationaal buiten kinderen minderjarigen links websites andere klacht klachten vragen uitoefenen intrekken toestemming geautomatiseerde besluiten besluitvorming profilering soorten categorieen bronnen nieuwsbrief met van ons onze uw je jouw u wij we waar wanneer',
  absent:
    'website site pagina webpagina app applicatie dienst diensten gebruik gebruiken gebruikt plaatsen plaatst geplaatst bevat bevatten staan staat toont tonen getoond laden laadt geladen zetten gezet maken maakt hebben heeft ingesloten externe eigen enige soort derden van software tools technieken vergelijkbare andere of noch zien af bewust geheel verder social media google facebook analytische marketing op onze',
}
