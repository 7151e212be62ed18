import { at, byLanguage, type Edit } from './edit.ts'

const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'gu')
const NAMES = word('Google|Facebook|Stripe|Amazon|Microsoft|Mailchimp|Salesforce|Zendesk|PayPal|Apple|Mollie')

/** Edits after which a policy says something else, each of a kind that the law wants told. */
export const PLANTED: Record<string, Edit> = {
  'another number': at(
    /(?<![\p{L}\p{N}.,/:-])\d{1,2}(?= (?:days|months|years|dagen|maanden|jaar|Tage|Monate|Jahre|jours|mois|ans))/gu,
    (figure) => String(Number(figure) * 2 + 1),
  ),
  'a "not" gone': byLanguage(
    { en: / not(?= )/gu, nl: / (?:niet|geen)(?= )/gu, de: / (?:nicht|keine)(?= )/gu, fr: / pas(?= )/gu },
    () => '',
  ),
  'a "not" that comes': byLanguage(
    {
      en: /(?<=\b[Ww]e )(?=(?:share|sell|collect|use|store|keep) )/gu,
      nl: /(?<=\b[Uu] kunt )/gu,
      de: /(?<=\bSie können )/gu,
      fr: /(?<=\b[Vv]ous pouvez )/gu,
    },
    (_found, _random, language) => ({ en: 'do not ', nl: 'niet ', de: 'nicht ', fr: 'ne pas ' })[language],
  ),
  'a "must" made a "may"': byLanguage(
    { en: word('must'), nl: word('moeten'), de: word('müssen'), fr: word('doivent|doit') },
    (found) => ({ must: 'may', moeten: 'kunnen', müssen: 'können', doivent: 'peuvent', doit: 'peut' })[found] ?? found,
  ),
  'an "only" gone': byLanguage(
    {
      en: /\b(?:only|solely|exclusively) /gu,
      nl: /\b(?:alleen|uitsluitend) /gu,
      de: /\b(?:nur|ausschließlich) /gu,
      fr: /\b(?:uniquement|seulement) /gu,
    },
    () => '',
  ),
  'a recipient more': byLanguage(
    {
      en: /(?<=share[^.]{5,60}) with /gu,
      nl: /(?<=del[^.]{5,60}) met /gu,
      de: /(?<=geben[^.]{5,60}) an /gu,
      fr: /(?<=partag[^.]{5,60}) avec /gu,
    },
    (found) => `${found}Rowan Ltd and `,
  ),
  'another recipient': at(NAMES, () => 'Rowan'),
  'another place': byLanguage(
    { en: word('European Union|EU|EEA'), nl: word('EU|Europese Unie|EER'), de: word('EU|EWR'), fr: word('UE|EEE') },
    () => 'USA',
  ),
  'another category': byLanguage(
    {
      en: /\b(?:e-?mail|IP) address(?:es)?\b|\bdate of birth\b|\bphone number\b/gu,
      nl: word('e-?mailadres(?:sen)?|IP-adres(?:sen)?|geboortedatum|telefoonnummer'),
      de: word('E-Mail-Adresse|IP-Adresse|Geburtsdatum|Telefonnummer'),
      fr: /\badresses? (?:e-?mail|IP)\b|\bdate de naissance\b|\bnuméro de téléphone\b/gu,
    },
    () => 'religion',
  ),
  'another purpose': byLanguage(
    {
      en: /(?<=\bto )(?:improve|provide|operate|send|personali[sz]e)\b/gu,
      nl: /(?<=\bte )(?:verbeteren|leveren|sturen|verzenden|versturen)\b/gu,
      de: /(?<=\bzu )(?:verbessern|senden|bearbeiten|ermöglichen)\b/gu,
      fr: /(?<=\b(?:pour|de|d’) ?)(?:améliorer|fournir|envoyer|traiter|personnaliser)\b/gu,
    },
    () => 'sell',
  ),
}
