import type { Language } from '@fairnotice/policy'
import { fold } from './plain.ts'

/** Legal forms, folded and without dots. A change of form alone is not another organisation. */
export const LEGAL_FORMS = new Set(
  'inc llc ltd limited corp corporation plc gmbh ag kg ug se bv nv vof cv vzw bvba sa sas sarl sasu srl spa asbl eurl scs ev ab as oy aps pty'.split(
    ' ',
  ),
)

/** Processors that policies name most, folded: found even where nothing else marks them. Add an organisation's own in its settings. */
const KNOWN =
  'google|google analytics|google firebase|firebase|google workspace|google cloud|youtube|microsoft|azure|linkedin|amazon|aws|amazon web services|facebook|meta|instagram|whatsapp|twitter|tiktok|snapchat|pinterest|discord|slack|zoom|salesforce|hubspot|mailchimp|sendinblue|brevo|sendgrid|mailgun|mailjet|postmark|braze|acoustic|stripe|paypal|adyen|mollie|klarna|worldline|ingenico|shopify|zendesk|intercom|freshdesk|helpscout|hotjar|mixpanel|amplitude|segment|matomo|piwik|plausible|optimizely|datadog|sentry|new relic|cloudflare|akamai|fastly|hetzner|ovh|ovhcloud|digitalocean|rackspace|typeform|surveymonkey|qualtrics|formstack|docusign|hellosign|workable|greenhouse|recruitee|okta|auth0|onetrust|cookiebot|recaptcha|hcaptcha|criteo|taboola|outbrain|doubleclick|adjust|appsflyer|branch|crashlytics|onesignal|twilio|messagebird|openai|anthropic|mistral|dropbox|box|atlassian|jira|github|gitlab|fullstory|buttondown|squarespace|khoros|exact|teamleader|odoo|oracle|sap|ibm|bpost|postnl|dhl|ups|fedex|trustpilot|experian|graydon|eventbrite|vimeo|spotify|apple|huawei|samsung'.split(
    '|',
  )

/** Whether a name is one of those: whatever a sentence says of it, it gets data. */
export const processes = (name: string): boolean => PROCESSORS.has(name)
const PROCESSORS = new Set(KNOWN)

const BY_FIRST_WORD = Map.groupBy(KNOWN, (name) => name.split(' ')[0] as string)

/** Names that one product or company has borne: another of them is no other recipient. */
export const ALIASES =
  'g suite|gsuite|google workspace|google apps;twitter|x corp;facebook inc|facebook ireland|meta platforms|meta platforms ireland;sendinblue|brevo;hellosign|dropbox sign;transferwise|wise payments;azure active directory|azure ad|entra id|microsoft entra id;adwords|google adwords|google ads;office 365|microsoft 365;google data studio|looker studio;zopim|zendesk chat;piwik|matomo;google webmaster tools|google search console;google my business|google business profile|google places;firefox account|mozilla account;firefox accounts|mozilla accounts;firefox monitor|mozilla monitor;typekit|adobe typekit|adobe fonts;mandrill|mailchimp transactional;crashlytics|firebase crashlytics;urban airship|airship;sage pay|opayo;facebook pixel|meta pixel;college bescherming persoonsgegevens|autoriteit persoonsgegevens;privacycommissie|gegevensbeschermingsautoriteit;commission de la protection de la vie privee|autorite de protection des donnees'
    .split(';')
    .map((names) => names.split('|'))

const LINK = /\[([\p{Lu}\d][^\]\n]{1,60})\]\((https?:\/\/[^)\s]+)/gu
const FORMED =
  /((?:[\p{Lu}\d][\p{L}\p{N}&’'.-]* +){0,4}[\p{Lu}\d][\p{L}\p{N}&’'.-]*,? +)(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|PLC|GmbH|AG|KG|UG|SE|B\.?V|N\.?V|VZW|ASBL|S\.?A\.?S|S\.?A|SARL|S\.?[rR]\.?[lL]|S\.?p\.?A|e\.?V)(?![\p{L}])/gu
/** Words that begin a link or a name without being one, in any of the four languages. */
const NOT_A_NAME =
  /^(?:here|this|our|your|the|privacy|cookie|policy|terms|learn|read|more|see|how|what|hier|deze|ons|onze|uw|meer|lees|ici|cette|notre|nos|votre|vos|politique|conditions|en savoir|diese|unsere?|ihre?|mehr|datenschutz|allgemein|nutzung|section|abschnitt|articles?|artikel|step|faq|www|https?)\b/u

/**
 * Names of organisations in a passage, folded: with a legal form, as the text of a link to elsewhere, well known, or
 * (except in German, where every noun is) capitalised inside a sentence.
 */
export function organisations(raw: string, plainText: string, language: Language, own: string[]): Set<string> {
  const found = new Set<string>()
  const add = (name: string): void => {
    const folded = fold(name)
      .replace(/[.,]+$/g, '')
      .trim()
    if (folded.length > 1 && !NOT_A_NAME.test(folded)) found.add(folded)
  }
  for (const match of raw.matchAll(LINK))
    if (!/^https?:|[?:]$/.test(match[1] ?? '') && (match[1] ?? '').split(' ').length <= 4) add(match[1] ?? '')
  for (const match of plainText.matchAll(FORMED)) add((match[1] ?? '').trim())
  const folded = ` ${fold(plainText).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  const known = new Set(folded.split(' ').flatMap((word) => BY_FIRST_WORD.get(word) ?? []))
  for (const name of known.size > 0 ? [...KNOWN.filter((one) => known.has(one)), ...own.map(named)] : own.map(named))
    if (folded.includes(` ${name} `) && (!AMBIGUOUS.has(name) || capitalised(plainText, name))) found.add(name)
  for (const match of plainText.matchAll(/(?<![\p{L}\p{N}.])\p{L}*\p{Ll}\p{Lu}\p{Ll}\p{L}*/gu)) add(match[0])
  if (language !== 'de') {
    for (const match of plainText.matchAll(
      /(?<=[\p{Ll},;)] )\p{Lu}[\p{L}\p{N}]*(?: (?:\p{Lu}[\p{L}\p{N}]*|&(?= \p{Lu})))*/gu,
    ))
      add(match[0])
  }
  return found
}

const named = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Names that are also words. */
const AMBIGUOUS = new Set([
  'azure',
  'meta',
  'segment',
  'branch',
  'adjust',
  'box',
  'zoom',
  'exact',
  'slack',
  'apple',
  'amplitude',
  'acoustic',
  'stripe',
  'discord',
  'sentry',
  'ups',
  'plausible',
  'intercom',
  'postmark',
  'greenhouse',
  'oracle',
])

const capitalised = (text: string, name: string): boolean =>
  new RegExp(`(?<!^)(?<![.!?] )\\b${(name[0] ?? '').toUpperCase()}${name.slice(1)}\\b`, 'u').test(text)
