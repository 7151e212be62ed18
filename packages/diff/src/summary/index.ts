import type { Kind, Language } from '@fairnotice/policy'
import { LANGUAGES } from '@fairnotice/policy/words'
import { ruleById } from '../rules/index.ts'
import { toldAgain } from '../rules/told.ts'
import type { Change, Reason } from '../types.ts'
import { COLON, CONSEQUENCE, LEADS, MORE, SHORT } from './words.ts'

/** One line of "what changes for you", and the changes that it is about. */
export interface SummaryLine {
  kind: Kind
  sentence: string
  /** Ids of changes, to link each line to its passages. */
  changeIds: string[]
}

export interface SummaryOptions {
  language: Language
  /** Only what concerns this audience; without it, all changes. */
  audience?: string
}

/** A sentence holds this many items; more are counted. */
const ITEMS = 4

/**
 * "What changes for you": the material and notable changes that concern an audience, a line for each kind, most
 * consequential first. Give it the decided changes: it takes their materiality, kinds, direction and audiences as they
 * are. Reasons are told in the asked language, whatever language they were found in; quotes stay as the text has them.
 */
export function summarise(changes: Change[], { language, audience }: SummaryOptions): SummaryLine[] {
  const concerned = changes.filter(
    (change) =>
      change.materiality !== 'editorial' &&
      (audience === undefined || change.audiences.length === 0 || change.audiences.includes(audience)),
  )
  const lines = CONSEQUENCE.flatMap((kind) => {
    const about = concerned.filter((change) => mainKind(change) === kind).sort(byWeight)
    return about.length > 0 ? [{ line: line(kind, about, language), material: about.some(isMaterial) }] : []
  })
  return [...lines.filter(({ material }) => material), ...lines.filter(({ material }) => !material)].map(
    ({ line }) => line,
  )
}

/**
 * Carries edited sentences over to a new computation: a line about the same changes keeps its edited sentence. A change's
 * id stays the same as long as its passage does, so an edit is lost only where what it speaks of has changed.
 */
export function keepEdits(edited: SummaryLine[], fresh: SummaryLine[]): SummaryLine[] {
  const key = ({ kind, changeIds }: SummaryLine): string => [kind, ...changeIds.toSorted()].join(' ')
  const sentences = new Map(edited.map((one) => [key(one), one.sentence]))
  return fresh.map((one) => ({ ...one, sentence: sentences.get(key(one)) ?? one.sentence }))
}

const mainKind = ({ kinds }: Change): Kind => kinds.find((kind) => kind !== 'editorial') ?? 'scope'
const isMaterial = ({ materiality }: Change): boolean => materiality === 'material'
const weight = (change: Change): number => (isMaterial(change) ? 2 : 0) + (change.direction === 'widens' ? 1 : 0)
const byWeight = (a: Change, b: Change): number => weight(b) - weight(a)

function line(kind: (typeof CONSEQUENCE)[number], about: Change[], language: Language): SummaryLine {
  const items = [...new Set(about.map((change) => item(change, kind, language)))]
  const shown = items.slice(0, ITEMS)
  if (items.length > ITEMS) shown.push(MORE[language].replace('{count}', String(items.length - ITEMS)))
  const sentence = `${LEADS[kind][language]}${COLON[language]}${shown.join('; ')}.`
  return { kind, sentence, changeIds: about.map(({ id }) => id) }
}

/** One change as its first reason tells it, and where it stands. */
function item({ reasons, section }: Change, kind: Kind, language: Language): string {
  const [reason] = reasons
  const heading = section.new.at(-1) ?? section.old.at(-1)
  const told = reason ? retold(reason, kind, language) : ''
  return heading ? `${told} (${heading})` : told
}

/** A reason in another language: its values, found by the rule's own texts, put into the text of that language. */
function retold(reason: Reason, kind: Kind, language: Language): string {
  const rule = ruleById(reason.rule)
  if (!rule) return reason.text
  for (const told of LANGUAGES) {
    const pattern = rule.texts[told]
      .split(/\{(\w+)\}/)
      .map((part, i) => (i % 2 === 1 ? `(?<${part}>.*)` : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
      .join('')
    const values = new RegExp(`^${pattern}$`, 's').exec(reason.text)?.groups
    if (values || reason.text === rule.texts[told]) {
      // "Your rights: new on people's rights" says it twice.
      const verb = /-(added|removed|changed)$/.exec(rule.id)?.[1] as keyof typeof SHORT | undefined
      const text = verb && rule.id === `${kind}-${verb}` ? SHORT[verb][language] : rule.texts[language]
      return text.replace(/\{(\w+)\}/g, (_, name: string) => toldAgain(values?.[name] ?? '–', language))
    }
  }
  return reason.text
}
