import type { ClauseWords } from './words.ts'

const TELL = '(?:informer|avertir|notifier|prévenir|signaler|aviser|envoyer|adresser|communiquer)'

export const fr: ClauseWords = {
  change: /(?:modifi|chang|mis(?:e|es)?\s+à\s+jour|mettre\s+à\s+jour|révis|adapt|amend)\w*/i,
  policy: /\b(?:politiques?|déclarations?|chartes?|notices?|présent\s+(?:document|texte))\b/i,
  tell: /(?:inform|avert|notifi|préven|signal|avis|envo|adress|communiqu|e-?mail|courriel|publi|annonc)\w*/i,
  weak: [
    {
      name: 'may-tell',
      pattern: new RegExp(
        `(?<!\\bvous\\s)\\b(?:pouvons|peut|pourrons|pourrions|pourra|pourrait)\\s+(?:également\\s+|aussi\\s+)?(?:vous\\s+)?(?:en\\s+)?${TELL}\\b|\\b(?:pouvez|pourrez|pourriez)\\s+être\\s+(?:informé|averti|prévenu|avisé)`,
        'i',
      ),
      finds: [
        'En cas de modification de cette politique, nous pouvons vous en informer.',
        'Vous pourrez être informé des changements de la présente déclaration.',
      ],
      spares: [
        'Nous pouvons modifier cette politique et vous en informerons.',
        'Vous pouvez nous communiquer votre avis sur une modification de cette politique.',
      ],
    },
    {
      name: 'tries-to-tell',
      pattern: new RegExp(
        `(?:efforcerons|efforçons|essaierons|essayons|tenterons|tâcherons)\\b[^.;]{0,60}\\b${TELL}\\b|\\b(?:si|lorsque|dans\\s+la\\s+mesure\\s+du)\\s+(?:cela\\s+est\\s+|c['’]est\\s+)?(?:possible|nécessaire|approprié|opportun)`,
        'i',
      ),
      finds: [
        'Nous nous efforcerons de vous informer des modifications de cette politique.',
        'Dans la mesure du possible, nous vous signalons les changements de cette déclaration.',
      ],
      spares: ['Nous vous informerons de toute modification de cette politique.'],
    },
    {
      name: 'without-notice',
      pattern:
        /(?<!(?:\bne\s|\bn['’]|\baucune?\s|\bjamais\s)[^.;]*)\bsans\s+(?:préavis|avis\s+préalable|notification|avertissement|information\s+préalable|(?:vous\s+)?(?:en\s+)?(?:informer|avertir|prévenir))/i,
      finds: [
        'Nous pouvons modifier cette politique à tout moment et sans préavis.',
        'Cette déclaration peut être modifiée sans vous en informer.',
      ],
      spares: ['Nous ne modifions pas cette politique sans vous en informer.'],
    },
  ],
  byMessage: /\b(?:e-?mail\w*|courriel\w*|courrier|envo\w*|adress(?:er|ons|erons)|lettre|message)\b/i,
  onSite:
    /(?:publi|affich|annonc|signal|consult|indiqu|disponible|parai)\w*[^.;]*\b(?:site|page|portail|ici|en\s+ligne)\b|\b(?:site|page|portail)\b[^.;]*(?:publi|affich|annonc)\w*/i,
  numbers: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    dix: 10,
    quatorze: 14,
    quinze: 15,
    vingt: 20,
    'vingt-et-un': 21,
    trente: 30,
    soixante: 60,
  },
  units: [
    ['jours?(?:\\s+(?:calendaires?|ouvrables?))?', 1],
    ['semaines?', 7],
    ['mois', 30],
  ],
  before: /\b(?:avant|préavis|avance|préalable\w*)\b/i,
}
