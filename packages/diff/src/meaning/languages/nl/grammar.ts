import { countingUp } from '../../numerals.ts'
import type { Words } from '../types.ts'

/** The small words of Dutch, its numbers, dates and places. */
export const grammar: Words = {
  expansions: [
    [/\bzo['’]n\b/g, 'zo een'],
    [/['’]s\b/g, 's'],
    [/\bbijv\./g, 'bijvoorbeeld'],
    [/\bd\.?m\.?v\.(?!\p{L})/gu, 'door middel van'],
    [/\bi\.?v\.?m\.(?!\p{L})/gu, 'in verband met'],
    [/\bo\.?b\.?v\.(?!\p{L})/gu, 'op basis van'],
    [/\bo\.?g\.?v\.(?!\p{L})/gu, 'op grond van'],
    [/\bm\.?b\.?t\.(?!\p{L})/gu, 'met betrekking tot'],
    [/\bt\.?b\.?v\.(?!\p{L})/gu, 'ten behoeve van'],
    [/\bn\.?a\.?v\.(?!\p{L})/gu, 'naar aanleiding van'],
    [/\bm\.?u\.?v\.(?!\p{L})/gu, 'met uitzondering van'],
    [/\bi\.?g\.?v\.(?!\p{L})/gu, 'in geval van'],
    [/\bevt\./g, 'eventueel'],
  ],
  and: 'en & alsmede alsook evenals',
  or: 'of ofwel dan-wel',
  negations: 'niet geen nooit niemand niets noch zonder nimmer evenmin stopt geenszins',
  modals: {
    kan: 'kan kunnen kunt kun',
    mag: 'mag mogen',
    moet: 'moet moeten dient dienen verplicht',
    hoeft: 'hoeft hoeven',
    zou: 'zou zouden',
    kon: 'kon konden',
    wil: 'wil willen wilt',
  },
  limits:
    'weigeren weigert geweigerd alleen uitzondering uitzonderingen enkel slechts uitsluitend tenzij behalve behoudens uitgezonderd tot totdat voordat nadat vooraf na binnen als indien wanneer terwijl mits zolang waar alle elke elk ieder iedere sommige bepaalde meeste veel enkele beide inclusief zoals waaronder bijvoorbeeld minimaal maximaal minstens hoogstens ten-minste tenminste ten-hoogste meer minder minste meeste altijd soms meestal doorgaans gewoonlijk vaak zelden automatisch handmatig direct rechtstreeks indirect openbaar vrijwillig optioneel verplicht gratis kosteloos kosten uitdrukkelijk uitdrukkelijke expliciet expliciete voorafgaand voorafgaande toestemming opt eigen ander andere anders extra aanvullend aanvullende verdere anoniem anonieme geanonimiseerd geanonimiseerde gepseudonimiseerd gepseudonimiseerde geaggregeerd versleuteld versleutelde onversleuteld strikt noodzakelijk nodig redelijk redelijke gerechtvaardigd gerechtvaardigde mogelijk onmiddellijk onbeperkt onbepaald permanent tijdelijk ook in-plaats-van intern interne extern externe publiek openbare prive derde derden wereldwijd internationaal bevoegde wezenlijk wezenlijke ingrijpend bijzondere gevoelige beperkt opnieuw nog langer korter eerste laatste deels volledig geheel zelfs buiten onder boven',
  light:
    'ik mij me mijn mezelf mocht zullen voor de het een deze dit die dat er is was waren wordt worden werd werden ben zijn heeft hebt heb hebben had hadden zal zullen hun haar hem zij ze hij wij we ons onze te van aan op met door bij uit over naar om in tot-stand hier daar zo dan dus daarom hierbij hierin hiervan daarvan daarvoor hiervoor wel maar toch gewoon via welke welk wie wat enz etc per ten ter der des den haar/zijn hetgeen men zelf zichzelf wiens waarvan waarvoor waarmee waarin waaraan waarop waarbij waardoor hierop hieraan daarop daaraan daarin daarmee daaruit ermee ervan ervoor erin erop eraan ertoe zodat',
  address: 'u uw je jij jou jouw uzelf jezelf jullie zich',
  subject: 'u je jij jullie',
  we: 'wij we ons onze ik mij me mijn mezelf',
  they: 'hun hen zij ze haar hem',
  possessive: { ours: 'ons onze mijn', theirs: 'hun', yours: 'uw jouw' },
  endings: 'e en n s t te ten de den er eren es ing ingen',
  guarded:
    'contact contract bewaren bewaken verwerker verwerkingsverantwoordelijke werkgever werknemer intern extern deel delen lid leden toegang rechtmatig onrechtmatig openbaar',
  numbers: {
    ...countingUp(
      'een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, dertien, veertien, vijftien, zestien, zeventien, achttien, negentien',
      {
        20: 'twintig',
        30: 'dertig',
        40: 'veertig',
        50: 'vijftig',
        60: 'zestig',
        70: 'zeventig',
        80: 'tachtig',
        90: 'negentig',
      },
      (unit, ten, amount) => (amount < 10 ? [`${unit}en${ten}`] : []),
    ),
    honderd: 100,
  },
  idle: 'de leeftijd van|laten|wilt u|als u wilt|indien u wilt|indien u wenst|mocht u willen|de volgende gegevens|de volgende persoonsgegevens|de volgende informatie|volgende gegevens|de volgende categorieen gegevens|de volgende doeleinden|de volgende doelen|de volgende rechten|de volgende partijen|te kunnen|in staat te zijn|ten behoeve van|met het oog op|met als doel|met het doel|bedoeld voor|een periode van|de periode van|een termijn van|een duur van|de duur van|de volgende|het volgende|hieronder vermelde|onderstaande|hieronder genoemde|in dit verband|in het kader van|het feit dat|er is|er zijn|erop dat|let op|wij wijzen u erop dat|gedurende|die wij van u hebben|die we van u hebben|die wij van je hebben|die we van je hebben|die wij over u hebben|die we over je hebben|die wij van u verwerken|die we van u verwerken|die wij over u verwerken|die we over je verwerken|die wij van u bewaren|over u|over jou|over je|die op u betrekking hebben|die op jou betrekking hebben|die u betreffen|met betrekking tot u|aangaande u',
  adverbs: `
altijd|te allen tijde|ten alle tijde|steeds|op elk moment|op ieder moment|op elk gewenst moment|op ieder gewenst moment|wanneer u maar wilt
onmiddellijk|meteen|onverwijld|zonder vertraging|direct daarna|per direct|terstond
kosteloos|gratis|zonder kosten
per e mail|via e mail|per mail|via de mail
schriftelijk
met name|in het bijzonder|vooral
desgewenst|indien gewenst|indien u dat wenst|als u dat wilt|als je dat wilt|als u dit wilt|als je dit wilt|naar keuze
`,
  says: {
    'modal:kan':
      'hebt het recht om|heeft het recht om|heeft u het recht om|hebt u het recht om|heb je het recht om|hebt het recht|heeft het recht|recht om|recht op|hebt recht op|heeft recht op|heeft u recht op|hebt u recht op|heb je recht op|bent gerechtigd om|heeft de mogelijkheid om|hebt de mogelijkheid om|de mogelijkheid om|het is mogelijk om|is het mogelijk om|zijn in staat om',
    'modal:hoeftniet':
      'bent niet verplicht om|is niet verplicht om|bent u niet verplicht om|hoeft niet|hoeven niet|is niet nodig om|is het niet nodig om|niet noodzakelijk om',
    'modal:moet': 'bent verplicht om|is verplicht om|zijn verplicht om|verplicht bent om|verplicht zijn om',
  },
  permits: { mag: 'kan' },
  passive: { auxiliary: 'wordt worden werd werden is zijn', agent: 'door' },
  particles: 'aan af bij door in mee na om onder op over toe uit vast voor weer weg terug',
  units: {
    minute: 'minuut minuten',
    hour: 'uur uren h u',
    day: 'dag dagen',
    week: 'week weken',
    month: 'maand maanden',
    year: 'jaar jaren',
  },
  between: 'kalender werk volle volledige aaneengesloten',
  months: 'januari februari maart april mei juni juli augustus september oktober november december',
  weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  places:
    'US=vs|usa|verenigde staten van amerika|amerika|amerikaanse;GB=vk|groot-brittannie|engeland;EU=europese unie|eu;EEA=europese economische ruimte|eer;CH=zwitserse;KR=zuid-korea;NL=nederland|nederlandse;THIRD=derde land|derde landen|derdeland',
  postal: 'post(?:adres|bus|us)|per post|schrijven naar|schrijf naar',
  located: 'gevestigd|kantoorhoudend|adres|bezoekadres',
  references: 'artikel-lid hoofdstuk paragraaf onderdeel sectie punt bijlage kop stap rubriek',
}
