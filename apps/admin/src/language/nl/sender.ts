import type * as en from '../en/sender.ts'
import type { Same } from '../same.ts'

export const sender: Same<typeof en.sender> = {
  title: 'Of je mail vertrouwd wordt',
  why: 'Mailprogramma’s zoeken in het domeinnaamsysteem (DNS) op of een bericht echt van jullie komt. Vinden ze niets, of iets verkeerds, dan belanden kennisgevingen bij de ongewenste mail of worden ze geweigerd. Wie jullie domeinnaam beheert, kan toevoegen wat hier staat.',
  from: 'Kennisgevingen komen van',
  again: 'Kijk opnieuw',
  copy: 'Kopieer het {{part}}-record',
  found: 'Op {{name}} staat:',
  insteadOf: 'Er zou moeten staan:',
  add: 'Voeg een TXT-record toe op {{name}}:',
  unread_one: 'Een sleutel die je berichten moet verzegelen, kan niet gelezen worden',
  unread_other: '{{count}} sleutels die je berichten moeten verzegelen, kunnen niet gelezen worden',
  unreadWhy: {
    missing: 'dit bestand is er niet.',
    forbidden: 'het programma mag dit bestand niet lezen.',
    'no-key': 'in dit bestand staat geen privésleutel in PEM.',
  },
  unreadHelp:
    'DKIM_KEY_FILES noemt het. Zet de sleutel daar, laat het programma hem lezen, of haal hem uit de instelling; start dan opnieuw. Draait de worker op een andere machine die de sleutel heeft, dan verzegelt die toch: wat hierboven van hem staat, telt.',
  unreadStops: 'Tot dat verholpen is (DKIM_KEY_FILES) wordt er niets verstuurd.',
  part: {
    spf: 'SPF: welke servers voor jullie mogen versturen',
    dkim: 'DKIM: het zegel op elk bericht',
    dmarc: 'DMARC: wat er met vervalsingen gebeurt',
  },
  state: {
    good: 'goed',
    weak: 'kan beter',
    missing: 'ontbreekt',
    wrong: 'fout',
    unseen: 'hier niet te zien',
    'no-answer': 'geen antwoord',
  },
  code: {
    'no-answer':
      'Het domeinnaamsysteem was niet te bevragen. Is deze server met internet verbonden? Over je records zegt dat niets; kijk later opnieuw.',
    'spf-good': 'De server waaraan je mail gegeven wordt, mag voor je domein versturen.',
    'spf-missing':
      'Je domein noemt geen servers, dus iedereen zou in jullie naam kunnen versturen. Laat dit record toevoegen, met je mailprovider erin.',
    'spf-twice': 'Je domein heeft meer dan één zo’n record. Ontvangers volgen er dan geen: breng ze samen in één.',
    'spf-anyone': 'Je record laat elke server ter wereld in jullie naam versturen. Laat “+all” vervangen door “-all”.',
    'spf-no-relay': 'Er is een record. Of het je mailserver noemt, blijkt zodra er een is ingesteld (SMTP_URL).',
    'spf-inner-relay':
      'Er is een record. Je mailserver staat in je eigen netwerk: welk adres ontvangers zien, is van hier niet te zeggen.',
    'spf-broken': 'Je record is niet te lezen, dus ontvangers volgen er niets van. Laat het herstellen.',
    'spf-relay-not-named':
      'Je record noemt de server niet waaraan je mail gegeven wordt. Verstuurt die via andere, vraag je mailprovider dan wat erin moet; laat hem anders toevoegen.',
    'dkim-good': 'Berichten worden met jullie sleutel verzegeld, en ontvangers kunnen het zegel nagaan.',
    'dkim-missing':
      'Berichten worden met jullie sleutel verzegeld, maar ontvangers vinden hem niet: elk zegel lijkt vervalst. Laat dit record toevoegen.',
    'dkim-revoked':
      'Het record zegt dat de sleutel niet meer geldt, dus elk zegel telt als vervalst. Laat de sleutel terugzetten.',
    'dkim-another-key':
      'In het record staat een andere sleutel dan die je berichten verzegelt: elk zegel lijkt vervalst.',
    'dkim-another-domain':
      'Berichten worden verzegeld door een ander domein dan waarvan ze komen. Ontvangers die beide vergelijken, tellen het zegel niet mee.',
    'dkim-testing':
      'Het record zegt dat de sleutel alleen beproefd wordt (t=y), dus sommige ontvangers negeren het zegel. Laat dat weghalen.',
    'dkim-by-relay':
      'Fair Notice verzegelt berichten niet zelf; je mailprovider misschien wel. Vraag of die voor je domein ondertekent, of stel DKIM_DOMAIN en DKIM_SELECTOR in.',
    'dkim-key-unread':
      'De sleutel die je berichten verzegelt, staat niet op deze machine en is dus niet met het record te vergelijken.',
    'dmarc-good': 'Ontvangers weten dat ze vervalsingen moeten weigeren of apart houden, en melden ze.',
    'dmarc-missing':
      'Ontvangers weten niet wat ze met vervalste mail moeten doen, en grote providers wantrouwen afzenders zonder dit record. Laat het toevoegen; het adres krijgt verslagen.',
    'dmarc-broken': 'Het record is niet te lezen, of er is er meer dan een. Ontvangers volgen er dan geen.',
    'dmarc-none':
      'Het record vraagt om niets (p=none): vervalste mail komt nog aan. Zijn SPF en DKIM goed, laat het dan om quarantine vragen.',
    'dmarc-no-reports':
      'Tegen vervalste mail wordt opgetreden, maar niemand hoort ervan. Laat een adres voor verslagen toevoegen.',
  },
}

export const tests: Same<typeof en.tests> = {
  title: 'Eerst een proef',
  help: 'Als proef gemerkt; geen enkel lid krijgt ze, en er wordt niets mee aangekondigd.',
  to: 'Aan',
  me: 'mij alleen',
  team: 'iedereen van het team',
  languages: 'In deze talen',
  sendEach_one: 'Stuur ieder {{count}} proef',
  sendEach_other: 'Stuur ieder {{count}} proeven',
  send_one: 'Stuur {{count}} proef',
  send_other: 'Stuur {{count}} proeven',
  sent_one: '{{count}} proef is onderweg naar {{to}}.',
  sent_other: '{{count}} proeven zijn onderweg naar {{to}}.',
  refused: 'De mailserver nam ze niet aan voor {{to}}.',
}
