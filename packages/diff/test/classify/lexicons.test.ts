import { LANGUAGES } from '@fairnotice/policy'
import { describe, expect, it } from 'vitest'
import { speaksOf } from '../../src/classify/topics.ts'
import { CONCEPTS, type Concept } from '../../src/meaning/concepts.ts'
import { beginningsOfWords, Cues } from '../../src/meaning/cues.ts'
import { grammarOf } from '../../src/meaning/grammar.ts'
import { LEXICONS, type Topic } from '../../src/meaning/languages/index.ts'
import { fold } from '../../src/meaning/plain.ts'
import { wordsOf } from '../../src/meaning/words.ts'

const concepts = Object.values(CONCEPTS).flat() as Concept[]

describe.each(LANGUAGES)('the lexicon of %s', (language) => {
  const lexicon = LEXICONS[language]

  it('has a word for each concept of data protection', () => {
    expect(concepts.filter((concept) => (lexicon.concepts[concept] ?? '').length < 3)).toEqual([])
    expect(Object.keys(lexicon.concepts).sort()).toEqual([...concepts].sort())
  })

  it('is written in folded text, so that its words can be found', () => {
    const unfolded = [lexicon.synonyms, lexicon.adverbs, lexicon.idle, lexicon.light, lexicon.limits]
      .flatMap((text) => text.split(/[|\n\s]+/))
      .filter((word) => word !== '' && fold(word) !== word)
    expect(unfolded).toEqual([])
  })

  it('has each word in one group of synonyms alone', () => {
    const members = `${lexicon.adverbs.trim()}\n${lexicon.synonyms.trim()}`
      .split('\n')
      .flatMap((line) => line.split('|'))
    expect(members.filter((member, i) => members.indexOf(member) !== i)).toEqual([])
  })

  it('has retellings in folded text, each way to say something in one group', () => {
    const { plainer, fillers, asking, reaching, using, we, you } = lexicon.retelling
    const listed = [
      plainer.split(/[|\n]+/),
      [fillers, asking, reaching, using, we, you].flatMap((list) => list.split(' ')),
    ]
      .flat()
      .filter((word) => word !== '' && fold(word) !== word)
    expect(listed).toEqual([])
  })

  it('lets a retelling leave out no word that denies, and none that obliges', () => {
    const { negations, modals, or } = grammarOf(language)
    const fillers = lexicon.retelling.fillers.split(' ')
    const wanting = new Set(['will', 'wil', 'veut'])
    expect(
      fillers.filter(
        (word) => negations.has(word) || or.has(word) || (modals.has(word) && !wanting.has(modals.get(word) ?? '')),
      ),
    ).toEqual([])
  })

  it('calls no word that limits or denies an idle one', () => {
    const binding = new Set([...lexicon.negations.split(/\s+/), 'only', 'alleen', 'uniquement', 'nur'])
    expect(lexicon.idle.split('|').filter((phrase) => phrase.split(' ').some((word) => binding.has(word)))).toEqual([])
  })

  it('finds the same cues as one regular expression would', () => {
    const text = fold(
      Object.values(lexicon.topics)
        .map(({ strong }) => strong.replace(/[^\p{L}\s]+/gu, ' '))
        .join(' '),
    )
    for (const { strong } of Object.values(lexicon.topics)) {
      const prefix = language === 'nl' || language === 'de' ? 'ge' : ''
      const whole = new RegExp(`(?<![\\p{L}\\p{N}])${prefix ? `(?:${prefix})?` : ''}(?:${strong})`, 'gu')
      const expected = new Set([...text.matchAll(whole)].map((match) => match[0]).filter(Boolean))
      expect([...new Cues(strong, prefix).found(text, beginningsOfWords(text))].sort()).toEqual([...expected].sort())
    }
  })
})

/** GDPR's own words for each right and duty, as a reader meets them. */
describe('the words of the law are understood in each language', () => {
  it.each([
    [
      'right',
      'the right to rectification',
      'het recht op rectificatie',
      'le droit de rectification',
      'das Recht auf Berichtigung',
    ],
    [
      'right',
      'restriction of processing',
      'beperking van de verwerking',
      'limitation du traitement',
      'Einschränkung der Verarbeitung',
    ],
    ['right', 'data portability', 'overdraagbaarheid van gegevens', 'portabilité des données', 'Datenübertragbarkeit'],
    [
      'data-category',
      'trade union membership',
      'lidmaatschap van een vakbond',
      'appartenance syndicale',
      'Gewerkschaftszugehörigkeit',
    ],
    ['data-category', 'genetic data', 'genetische gegevens', 'données génétiques', 'genetische Daten'],
    [
      'data-category',
      'criminal convictions',
      'strafrechtelijke veroordelingen',
      'condamnations pénales',
      'strafrechtliche Verurteilungen',
    ],
    [
      'transfer',
      'an adequacy decision',
      'een adequaatheidsbesluit',
      'une décision d’adéquation',
      'ein Angemessenheitsbeschluss',
    ],
    [
      'transfer',
      'binding corporate rules',
      'bindende bedrijfsvoorschriften',
      'règles d’entreprise contraignantes',
      'verbindliche interne Datenschutzvorschriften',
    ],
    [
      'legal-basis',
      'a legitimate interest',
      'een gerechtvaardigd belang',
      'un intérêt légitime',
      'ein berechtigtes Interesse',
    ],
    [
      'legal-basis',
      'in the public interest',
      'in het algemeen belang',
      'dans l’intérêt public',
      'im öffentlichen Interesse',
    ],
    [
      'automated-decision',
      'automated decision-making',
      'geautomatiseerde besluitvorming',
      'prise de décision automatisée',
      'automatisierte Entscheidungsfindung',
    ],
    [
      'controller-contact',
      'joint controllers',
      'gezamenlijke verwerkingsverantwoordelijken',
      'responsables conjoints du traitement',
      'gemeinsam Verantwortliche',
    ],
    [
      'security',
      'pseudonymised and encrypted',
      'gepseudonimiseerd en versleuteld',
      'pseudonymisé et chiffré',
      'pseudonymisiert und verschlüsselt',
    ],
    [
      'recipient',
      'categories of recipients',
      'categorieën van ontvangers',
      'catégories de destinataires',
      'Kategorien von Empfängern',
    ],
    [
      'children',
      'a child below 16 years',
      'een kind jonger dan 16 jaar',
      'un enfant de moins de 16 ans',
      'ein Kind unter 16 Jahren',
    ],
    ['cookie-tracking', 'a tracking pixel', 'een trackingpixel', 'un pixel de suivi', 'ein Tracking-Pixel'],
    ['retention', 'the storage period', 'de bewaartermijn', 'la durée de conservation', 'die Speicherdauer'],
  ] as [Topic, string, string, string, string][])('%s: %s', (topic, en, nl, fr, de) => {
    for (const [language, text] of Object.entries({ en, nl, fr, de }) as ['en', string][])
      expect(speaksOf(topic, fold(text).replace(/['’]/g, ' '), grammarOf(language)), `${language}: ${text}`).toBe(true)
  })
})

describe('what is written in several ways says one thing', () => {
  it.each([
    ['en', 'six (6) months', '6 months'],
    ['en', 'twenty-four months', '2 years'],
    ['en', '1st of March 2024', '2024-03-01'],
    ['en', 'the European Economic Area (EEA)', 'EEA'],
    ['nl', 'vierentwintig maanden', '2 jaar'],
    ['nl', '1 maart 2024', '01-03-2024'],
    ['fr', 'quatre-vingt-dix jours', '90 jours'],
    ['fr', 'le 1er mars 2024', '01/03/2024'],
    ['de', 'vierundzwanzig Monate', '2 Jahre'],
    ['de', '1. März 2024', '01.03.2024'],
    ['de', 'October 2021', 'Oktober 2021'],
  ] as const)('%s: %s is %s', (language, one, other) => {
    const senses = (text: string): string[] =>
      wordsOf(text, grammarOf(language))
        .map(({ sense }) => sense)
        .filter(Boolean)
    expect(senses(one)).toEqual(senses(other))
  })

  it('leaves a date alone whose month and day could change places', () => {
    expect(wordsOf('03/04/2024', grammarOf('en'))[0]?.sense).toBe('03/04/2024')
  })
})
