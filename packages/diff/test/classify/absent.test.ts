import type { Language } from '@fairnotice/policy'
import { describe, expect, it } from 'vitest'
import { each, isMaterial } from './by-language.ts'

/** That there are none of what stands for X. */
const ABSENT: Record<Language, { sentences: string[]; of: string[] }> = {
  en: {
    sentences: [
      'We do not use X.',
      'We don’t use any X.',
      'We make no use of X.',
      'We never use X.',
      'No X are used.',
      'We refrain from using X.',
      'This website does not use X.',
      'Our app contains no X.',
      'There are no X on this site.',
      'We do not use X of any kind.',
      'We deliberately do without X.',
      'We will never use X.',
      'N/A - no X.',
    ],
    of: ['cookies', 'tracking cookies', 'analytics tools', 'advertisements'],
  },
  nl: {
    sentences: [
      'Wij gebruiken geen X.',
      'Wij maken geen gebruik van X.',
      'Er worden geen X gebruikt.',
      'X worden niet gebruikt.',
      'Deze website gebruikt geen X.',
      'Onze website maakt geen gebruik van X.',
      'Wij gebruiken nooit X.',
      'Op deze website staan geen X.',
      'Wij plaatsen geen X.',
    ],
    of: ['cookies', 'trackingcookies', 'analysetools', 'advertenties'],
  },
  fr: {
    sentences: [
      'Nous n’utilisons pas de X.',
      'Nous n’utilisons aucun de ces X.',
      'Nous ne faisons pas usage de X.',
      'Je ne fais usage d’aucun X.',
      'Aucun X n’est utilisé.',
      'Ce site n’utilise pas de X.',
      'Notre site n’utilise aucun X.',
      'Nous n’utilisons jamais de X.',
      'Ce site ne contient pas de X.',
    ],
    of: ['cookies', 'outils de mesure', 'publicités', 'traceurs'],
  },
  de: {
    sentences: [
      'Wir verwenden keine X.',
      'Wir setzen keine X ein.',
      'Wir verzichten auf X.',
      'Es werden keine X verwendet.',
      'Diese Website verwendet keine X.',
      'Unsere Website ist so gestaltet, dass sie keine X benutzt.',
      'Wir nutzen niemals X.',
      'Diese App enthält keine X.',
      'Es kommen keine X zum Einsatz.',
    ],
    of: ['Cookies', 'Tracking-Cookies', 'Analysedienste', 'Werbeanzeigen'],
  },
}

/** Of the same words, and a practice, or what protects and is not done. */
const DONE: Record<Language, string[]> = {
  en: [
    'We use cookies without your consent.',
    'Cookies are not deleted.',
    'Tracking cannot be turned off.',
    'You cannot refuse cookies.',
    'We do not ask before we place cookies.',
    'Cookies are stored without a time limit.',
    'No consent is needed for cookies.',
    'We do not control the cookies of advertisers.',
    'We do not limit tracking.',
    'Ads are not optional.',
    'Cookies do not expire.',
    'Our ads do not respect Do Not Track.',
    'We do not respond to Do Not Track signals from trackers.',
    'Cookies are not necessary, but we place them.',
    'We never delete tracking data.',
    'Analytics data are not anonymised.',
    'We do not use cookies without asking you.',
    'Without cookies the site does not work.',
    'If you do not accept cookies, you cannot use the site.',
    'Tracking happens even when you are not logged in.',
    'We do not tell you about trackers.',
    'Cookies are not encrypted.',
    'Third-party services do not need your consent.',
    'We no longer use cookies.',
    'We use cookies, no trackers.',
    'Advertisers are not bound by this policy.',
    'The plugin does not ask.',
    'This website is free of charge and shows ads.',
    'Our app is free from cost, with advertising.',
  ],
  nl: [
    'Wij gebruiken cookies zonder uw toestemming.',
    'Cookies worden niet verwijderd.',
    'U kunt cookies niet weigeren.',
    'Tracking kan niet worden uitgezet.',
    'Zonder cookies werkt de site niet.',
    'Advertenties zijn niet optioneel.',
  ],
  fr: [
    'Nous utilisons des cookies sans votre accord.',
    'Les cookies ne sont pas supprimés.',
    'Vous ne pouvez pas refuser les cookies.',
    'Sans cookies, le site ne fonctionne pas.',
    'Les traceurs ne sont pas facultatifs.',
  ],
  de: [
    'Wir verwenden Cookies ohne Ihre Einwilligung.',
    'Cookies werden nicht gelöscht.',
    'Sie können Cookies nicht ablehnen.',
    'Ohne Cookies funktioniert die Website nicht.',
    'Tracking lässt sich nicht abschalten.',
    'Werbung ist nicht abwählbar.',
  ],
}

const policy = (passage: string): string =>
  `# Policy\n\nWe hire out boats.\n\n${passage === '' ? '' : `${passage}\n\n`}## Boats\n\nThree.\n`

describe('a promise that there is nothing that watches', () => {
  const sentences = (Object.entries(ABSENT) as [Language, { sentences: string[]; of: string[] }][]).flatMap(
    ([language, { sentences: list, of }]) =>
      list.map((sentence): [Language, string, string[]] => [language, sentence, of]),
  )
  it.each(sentences)('%s: is notable, and material when it goes: %s', (language, sentence, of) => {
    for (const one of of) {
      const said = sentence.replace('X', one)
      expect.soft(isMaterial(policy(''), policy(said), language), `+ ${said}`).toBe(false)
      expect.soft(isMaterial(policy(said), policy(''), language), `- ${said}`).toBe(true)
    }
  })

  it.each(each(DONE))('%s: is material where it says more than that: %s', (language, passage) => {
    expect(isMaterial(policy(''), policy(passage), language)).toBe(true)
  })
})
