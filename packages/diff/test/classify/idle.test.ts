import type { Language } from '@fairnotice/policy'
import { describe, expect, it } from 'vitest'
import { isMaterial } from './by-language.ts'

/** What policies say beside what they state. */
const IDLE: Record<Language, string> = {
  en: 'Transparency is important to us.|Please read this policy carefully.|Below you will find our privacy policy.|Feel free to reach out.|If you have any questions, please contact us.|Do not hesitate to contact us if you have any questions.|This policy is available in English and Dutch.|This policy replaces all earlier versions.|What does this mean for you?|Let us explain.|You can read our terms of use [here](/terms).|Privacy Policy|Cookie policy|Legal notice|![logo](logo.png)|We hope this helps.|Questions? Contact us.|© 2024 Ferry & Lock. All rights reserved.',
  nl: 'Bedankt voor uw bezoek aan onze website.|Transparantie vinden wij belangrijk.|Hieronder vindt u onze privacyverklaring.|Neem gerust contact met ons op.|Deze verklaring is beschikbaar in het Nederlands en het Engels.|Deze verklaring vervangt alle eerdere versies.|Wat betekent dit voor u?|Privacybeleid|Naar boven|Wij helpen u graag.|Wij houden ons aan de AVG.',
  fr: 'La transparence est importante pour nous.|Veuillez lire attentivement cette politique.|Vous trouverez ci-dessous notre politique de confidentialité.|Pour toute question, contactez-nous.|N’hésitez pas à nous contacter.|Nous restons à votre disposition.|Cette politique remplace toutes les versions antérieures.|Mentions légales|Politique de cookies|Nous respectons la loi.',
  de: 'Transparenz ist uns wichtig.|Bitte lesen Sie diese Erklärung aufmerksam.|Nachfolgend finden Sie unsere Datenschutzerklärung.|Bei Fragen wenden Sie sich bitte an uns.|Zögern Sie nicht, uns zu kontaktieren.|Wir freuen uns über Ihren Besuch.|Diese Erklärung ersetzt alle früheren Fassungen.|Was heißt das für Sie?|Impressum|Wir helfen Ihnen gerne.',
}

/** Of nearly the same words, and not idle. */
const STATED: Record<Language, string> = {
  en: 'We read your letters.|We view your page.|We check you.|Your letters are available.|We visit your website.|No.|Yes.|Of course.|Never.|All of it.|You can download your data here.|If you have not agreed, contact us.|Do not contact us.|You can contact us to erase it.|By visiting this website you agree to this policy.|Opt out [here](https://maple.example/opt-out).|Contact us at info@maple.example.|You should check this policy for changes.|Our clerks can read and view.',
  nl: 'Wij lezen uw brieven.|Wij bekijken u.|Neem geen contact met ons op.|Door deze website te bezoeken gaat u akkoord.|U kunt uw gegevens downloaden.|Ja.|Neen.',
  fr: 'Nous lisons vos lettres.|Nous vous consultons.|Ne nous contactez pas.|Vous pouvez télécharger vos données.|Oui.|Non.',
  de: 'Wir lesen Ihre Briefe.|Wir schreiben Ihnen.|Sie können Ihre Daten herunterladen.|Kontaktieren Sie uns nicht.|Ja.|Nein.|Wenn Sie uns über das Formular Anfragen senden, werden Ihre Angaben bei uns gespeichert.',
}

const policy = (passage: string): string =>
  `# Policy\n\nWe hire out boats.\n\n${passage === '' ? '' : `${passage}\n\n`}Our baker has none.\n`

const passages = (lists: Record<Language, string>): [Language, string][] =>
  (Object.entries(lists) as [Language, string][]).flatMap(([language, list]) =>
    list.split('|').map((passage): [Language, string] => [language, passage]),
  )

describe('a passage that greets, cares or leads on', () => {
  it.each(passages(IDLE))('%s: is not material, come or gone: %s', (language, passage) => {
    expect(isMaterial(policy(''), policy(passage), language)).toBe(false)
    expect(isMaterial(policy(passage), policy(''), language)).toBe(false)
  })

  it.each(passages(STATED))('%s: is material where it states something: %s', (language, passage) => {
    expect(isMaterial(policy(''), policy(passage), language)).toBe(true)
    expect(isMaterial(policy(passage), policy(''), language)).toBe(true)
  })
})

describe('the title of a part that is no heading to Markdown', () => {
  const titles: [Language, string, string][] = [
    ['en', '**How long we keep your data**', 'We keep letters for a year.'],
    ['en', '<p><strong>Your rights</strong></p>', 'You may ask us for a copy.'],
    ['nl', '**Ontvangers**', 'Wij delen uw brieven met onze bakker.'],
    ['fr', '**Durée de conservation :**', 'Nous effaçons vos lettres après un an.'],
    ['de', '**Welche Daten wir erheben**', 'Wir erheben Ihren Namen.'],
  ]
  it.each(titles)('%s: is editorial, come or gone: %s', (language, title, text) => {
    expect(isMaterial(policy(text), policy(`${title}\n\n${text}`), language)).toBe(false)
    expect(isMaterial(policy(`${title}\n\n${text}`), policy(text), language)).toBe(false)
  })

  it.each([
    ['a statement', '', '**We share your data with third parties**'],
    ['a category of data', '', '**Date of birth**'],
    ['a denial', '', '**No third parties**'],
    ['what is passed on', '**Data we collect**', '**Data we share**'],
    ['what is passed on, in a heading', '## Data we collect', '## Data we share'],
  ])('is material where it says %s', (_, before, after) => {
    const under = (title: string): string => `${title}\n\nYour name and your town.`
    expect(isMaterial(policy(under(before)), policy(under(after)), 'en')).toBe(true)
  })
})
