import type { Language } from '@fairnotice/policy'
import { audienceNamed } from '../rules/audience.ts'
import { ABOUT_RULES, FALLBACK, FORBIDDING_RULES, LOWERING_RULES, MATERIAL_RULES } from '../rules/index.ts'
import { told } from '../rules/told.ts'
import type { Finding, Fired, Stated } from '../rules/types.ts'
import type { Document } from '../tree/types.ts'
import type { Change, Classification, RawChange, Reason, Vocabulary } from '../types.ts'
import { audiencesOf } from './audiences.ts'
import { kindsOf } from './kinds/index.ts'
import { type Reading, read } from './reading.ts'
import { situations } from './situation.ts'

/** Version of the rules that classified; part of every comparison. */
export const RULES_VERSION = '1.7.0'

/** What a rule may look at beside the change itself. */
export interface ClassifyContext {
  old: Document
  new: Document
  language: Language
  vocabulary: Vocabulary
}

/**
 * Says for each change what it means: kinds, materiality, axis, direction, audiences, and why. Pure and deterministic.
 * A change is material, and concerns everyone, unless a named rule shows otherwise.
 */
export function classify(changes: RawChange[], context: ClassifyContext): Change[] {
  return situations(changes, context).map((situation) => {
    const reading = read(situation)
    const audiences = audiencesOf(situation)
    const ruled = ruling(reading, context.language)
    const reasons = audiences.length > 0 ? [...ruled.reasons, narrowing(audiences, context)] : ruled.reasons
    return { ...situation.change, ...ruled, audiences, reasons }
  })
}

/** The material changes of a comparison as the model of kinds hears them: to learn from, and to say why. */
export const heard = (
  changes: RawChange[],
  context: ClassifyContext,
): { at: number; specific: Fired[]; reading: Reading }[] =>
  situations(changes, context).flatMap((situation, at) => {
    const reading = read(situation)
    return lowered(reading, context.language) ? [] : [{ at, specific: specificOf(reading), reading }]
  })

type Ruling = Omit<Classification, 'audiences'>

function ruling(reading: Reading, language: Language): Ruling {
  return lowered(reading, language) ?? material(reading, language)
}

function lowered(reading: Reading, language: Language): Ruling | null {
  const explained = explanation(reading, language)
  if (explained) return explained
  const forbidden = FORBIDDING_RULES.some((rule) => rule.test(reading) !== null)
  for (const rule of LOWERING_RULES) {
    const found = rule.materiality === 'notable' && forbidden ? null : rule.test(reading)
    if (!found) continue
    const { kind, direction = 'neutral', ...values } = found
    return stated(
      [{ rule, materiality: rule.materiality, kinds: [kind], axis: 'description', direction, values }],
      language,
    )
  }
  return null
}

/** All that differs is explained, word by word. A move is judged by its conditions instead. */
function explanation({ residue, explained, situation }: Reading, language: Language): Ruling | null {
  if (residue.length > 0 || explained.length === 0 || situation.change.type === 'moved') return null
  const fired = explained.map(
    ({ rule, values }): Fired => ({
      rule,
      materiality: rule.materiality,
      kinds: [rule.kind],
      axis: 'description',
      direction: 'neutral',
      values,
    }),
  )
  fired.sort((a, b) => Number(b.materiality === 'notable') - Number(a.materiality === 'notable'))
  return stated(
    fired.filter((one, i) => fired.findIndex((other) => other.rule.id === one.rule.id) === i),
    language,
  )
}

function material(reading: Reading, language: Language): Ruling {
  const specific = specificOf(reading)
  const kinds = kindsOf(specific, reading)
  const fired = [...specific]
  if (!fired.some((one) => one.kinds.length > 0)) {
    const [about = 'purpose'] = kinds
    fired.push(...ABOUT_RULES.flatMap((rule) => fire(rule, rule.test(reading, about))))
    if (fired.length === 0) fired.push(...fire(FALLBACK, FALLBACK.test(reading, about)))
  }
  return { ...stated(fired, language), kinds }
}

/** What the rules find that look for something: all but those that say what a passage is mostly about. */
const specificOf = (reading: Reading): Fired[] => MATERIAL_RULES.flatMap((rule) => fire(rule, rule.test(reading)))

/** The reason why a change doesn't concern everyone. */
const narrowing = (audiences: string[], { language, vocabulary }: ClassifyContext): Reason => ({
  rule: audienceNamed.id,
  law: audienceNamed.law,
  text: told(
    audienceNamed.texts[language],
    { what: audiences.map((slug) => nameOf(slug, language, vocabulary)).join(', ') },
    language,
  ),
})

/** In the language of the reason, else in English, else as its slug: everywhere the same. */
function nameOf(slug: string, language: Language, { audiences }: Vocabulary): string {
  const names = audiences.find((audience) => audience.slug === slug)?.names
  return names?.[language] || names?.en || slug
}

function fire(rule: Stated, found: Finding | null): Fired[] {
  if (!found) return []
  const { kinds = [], axis = 'processing', direction = 'neutral', ...values } = found
  return [{ rule, materiality: 'material', kinds, axis, direction, values }]
}

function stated(fired: Fired[], language: Language): Ruling {
  const first = fired[0] as Fired
  const kinds = new Set(fired.filter((one) => one.materiality === first.materiality).flatMap((one) => one.kinds))
  return {
    kinds: [...kinds],
    materiality: first.materiality,
    axis: fired.some((one) => one.axis === 'processing') ? 'processing' : 'description',
    direction: fired.find((one) => one.direction !== 'neutral')?.direction ?? 'neutral',
    reasons: fired.map(({ rule, values }) => ({
      rule: rule.id,
      law: rule.law,
      text: told(rule.texts[language], values, language),
    })),
  }
}
