import type { Language } from '@fairnotice/policy'
import { describe, expect, it } from 'vitest'
import { each, isMaterial } from './by-language.ts'

/** Short changes of weight, material in both directions. */
const GRAVE: Record<Language, string[]> = {
  en: [
    'We keep your letters for 30 days. => We keep your letters for 60 days.',
    'We keep your letters for a year. => We keep your letters for two years.',
    'We keep your letters. => We keep your letters and your location.',
    'We collect your name. => We collect your name and date of birth.',
    'We use your address to send letters. => We use your address to send letters and advertising.',
    'We share letters with Maple. => We share letters with Birch.',
    'We share letters with Maple. => We share letters with Maple and Birch.',
    'We do not share your letters. => We share your letters.',
    'We never sell your letters. => We sell your letters.',
    'We will not sell your letters. => We may sell your letters.',
    'You can object. => You cannot object.',
    'You can delete your account at any time. => You can delete your account.',
    'We ask your consent. => We inform you.',
    'We process this based on your consent. => We process this based on our legitimate interest.',
    'We rely on Art. 6(1)(a). => We rely on Art. 6(1)(f).',
    'Data stays in the EU. => Data may leave the EU.',
    'Data is stored in Germany. => Data is stored in the US.',
    'Children under 16 may not register. => Children under 13 may not register.',
    'Contact our DPO at dpo@ferry.example. => Contact us at dpo@ferry.example.',
    'Write to privacy@ferry.example. => Write to info@ferry.example.',
    'The controller is Ferry Ltd. => The controller is Barge Ltd.',
    'We will notify you 30 days before any change. => We may change this policy at any time.',
    'We will notify you by email of changes. => We will post changes on this page.',
    'We use only necessary cookies. => We use cookies.',
    'We use cookies. => We use cookies and pixels.',
    'Cookies are stored for 30 days. => Cookies are stored for 90 days.',
    'Your data is anonymised. => Your data is pseudonymised.',
    'A person decides on your request. => Your request is decided automatically.',
    'You may lodge a complaint with the ICO. => You may contact us.',
    'Your data is encrypted and never leaves your device. => Your data is encrypted.',
    'We share your data only with your consent. => We share your data.',
    'We share your data with partners if you agree. => We share your data with partners unless you object.',
    'We delete your data on request. => We delete your data on request within 90 days.',
    'We delete it immediately. => We delete it after 30 days.',
    'We collect: name, email. => We collect: name, email, phone.',
    'Members may see your letters. => Everyone may see your letters.',
    'Your profile is private by default. => Your profile is public by default.',
    'This feature is optional. => This feature is on by default.',
    'You must opt in. => You can opt out.',
    'Free of charge. => For a fee of 10 euros.',
    'We answer within one month. => We answer within three months.',
    'We and our partners use this data. => We use this data.',
    'We use this data. => We and our partners use this data.',
  ],
  nl: [
    'Wij bewaren uw brieven 30 dagen. => Wij bewaren uw brieven 60 dagen.',
    'Wij bewaren uw brieven. => Wij bewaren uw brieven en uw locatie.',
    'Wij delen brieven met Esdoorn. => Wij delen brieven met Berk.',
    'Wij delen uw brieven niet. => Wij delen uw brieven.',
    'U kunt bezwaar maken. => U kunt geen bezwaar maken.',
    'Wij doen dit met uw toestemming. => Wij doen dit vanwege ons gerechtvaardigd belang.',
    'Gegevens blijven in de EU. => Gegevens kunnen buiten de EU komen.',
    'Schrijf naar privacy@veer.example. => Schrijf naar info@veer.example.',
    'De verantwoordelijke is Veer BV. => De verantwoordelijke is Schuit BV.',
    'Wij melden wijzigingen 30 dagen vooraf. => Wij kunnen dit beleid altijd wijzigen.',
    'Wij gebruiken alleen noodzakelijke cookies. => Wij gebruiken cookies.',
    'Uw gegevens worden geanonimiseerd. => Uw gegevens worden gepseudonimiseerd.',
    'Uw profiel is standaard privé. => Uw profiel is standaard openbaar.',
    'Wij antwoorden binnen een maand. => Wij antwoorden binnen drie maanden.',
  ],
  fr: [
    'Nous conservons vos lettres 30 jours. => Nous conservons vos lettres 60 jours.',
    'Nous conservons vos lettres. => Nous conservons vos lettres et votre position.',
    'Nous partageons les lettres avec Érable. => Nous partageons les lettres avec Bouleau.',
    'Nous ne partageons pas vos lettres. => Nous partageons vos lettres.',
    'Vous pouvez vous opposer. => Vous ne pouvez pas vous opposer.',
    'Avec votre consentement. => Dans notre intérêt légitime.',
    "Les données restent dans l'UE. => Les données peuvent quitter l'UE.",
    'Écrivez à dpo@bac.example. => Écrivez à info@bac.example.',
    'Nous vous préviendrons 30 jours avant. => Nous pouvons modifier cette politique à tout moment.',
    'Vos données sont anonymisées. => Vos données sont pseudonymisées.',
    'Nous répondons sous un mois. => Nous répondons sous trois mois.',
  ],
  de: [
    'Wir speichern Ihre Briefe 30 Tage. => Wir speichern Ihre Briefe 60 Tage.',
    'Wir speichern Ihre Briefe. => Wir speichern Ihre Briefe und Ihren Standort.',
    'Wir teilen Briefe mit Ahorn. => Wir teilen Briefe mit Birke.',
    'Wir teilen Ihre Briefe nicht. => Wir teilen Ihre Briefe.',
    'Sie können widersprechen. => Sie können nicht widersprechen.',
    'Mit Ihrer Einwilligung. => Aufgrund unseres berechtigten Interesses.',
    'Daten bleiben in der EU. => Daten können die EU verlassen.',
    'Schreiben Sie an datenschutz@faehre.example. => Schreiben Sie an info@faehre.example.',
    'Wir kündigen Änderungen 30 Tage vorher an. => Wir können diese Erklärung jederzeit ändern.',
    'Ihre Daten werden anonymisiert. => Ihre Daten werden pseudonymisiert.',
    'Wir antworten innerhalb eines Monats. => Wir antworten innerhalb von drei Monaten.',
  ],
}

/** Where a sentence stands in the pages that people write: none of these may hide it. */
const SETTINGS: Record<string, (text: string) => string> = {
  'in Markdown': (text) => `# P\n\nWe hire out boats.\n\n${text}\n\nOur baker has none.\n`,
  'in HTML': (text) =>
    `<h1>P</h1>\n<p class="body-l">We hire out boats.</p>\n<p class="body-l">${text}</p>\n<p>Our baker has none.</p>\n`,
  'in Slim': (text) =>
    `h1.title P\n\np.body-l We hire out boats.\n\np.body-l ${text}\n\np.body-l Our baker has none.\n`,
  'in bold': (text) => `# P\n\nWe hire out boats.\n\n**${text}**\n\nOur baker has none.\n`,
  'in a list': (text) => `# P\n\nWe hire out boats.\n\n- One.\n- ${text}\n- Two.\n`,
  'behind a label': (text) => `# P\n\nWe hire out boats.\n\n**Note:** ${text}\n\nOur baker has none.\n`,
  'behind the policy’s date': (text) => `# P\n\nLast updated: 3 May 2024. ${text}\n`,
  'between greetings': (text) =>
    `# P\n\nThank you for reading this policy. ${text} Please contact us if you have questions.\n`,
  'behind an address': (text) => `# P\n\nContact us at info@ferry.example. ${text}\n`,
}

describe.each(Object.entries(SETTINGS))('a change of weight, %s', (_, page) => {
  it.each(each(GRAVE))('%s: is material: %s', (language, pair) => {
    const [before, after] = pair.split(' => ').map(page) as [string, string]
    expect(isMaterial(before, after, language)).toBe(true)
    expect(isMaterial(after, before, language)).toBe(true)
  })
})
