/**
 * The closed vocabularies of the product. Code, database, screens and documents use these words and no synonyms
 * (README, "The words").
 */

export const KINDS = [
  'purpose',
  'data-category',
  'recipient',
  'retention',
  'transfer',
  'legal-basis',
  'right',
  'cookie-tracking',
  'security',
  'children',
  'automated-decision',
  'controller-contact',
  'change-notice',
  'effective-date',
  'scope',
  'editorial',
] as const
/** What a change is about. */
export type Kind = (typeof KINDS)[number]

export const MATERIALITIES = ['material', 'notable', 'editorial'] as const
/** How much a change matters to a reader; ordered, most first. */
export type Materiality = (typeof MATERIALITIES)[number]

export const SCOPES = [
  'read',
  'draft',
  'decide',
  'approve',
  'announce',
  'resolve',
  'waive',
  'members',
  'receipts',
  'settings',
  'people',
] as const
/** What an API token may be used for; one that was made before there were scopes may do everything. */
export type Scope = (typeof SCOPES)[number]

export const AXES = ['processing', 'description'] as const
/** Whether what is done with data changes, or only its wording. */
export type Axis = (typeof AXES)[number]

export const DIRECTIONS = ['widens', 'narrows', 'neutral'] as const
/** `widens`: the organisation may do more, or people can do less. */
export type Direction = (typeof DIRECTIONS)[number]

export const LANGUAGES = ['en', 'nl', 'fr', 'de'] as const
/** Languages that rules, mails and the public frame speak. A policy's text may be in any language tag. */
export type Language = (typeof LANGUAGES)[number]

export const ROLES = ['author', 'reviewer', 'publisher', 'administrator', 'auditor'] as const
/** What a person may do in the legal team's app; a person can have several. */
export type Role = (typeof ROLES)[number]

/** What a rule proposes, or a lawyer decides, for one change. */
export interface Ruling {
  materiality: Materiality
  axis: Axis
  direction: Direction
  kinds: Kind[]
  /** Slugs of the audiences concerned; empty means everyone. */
  audiences: string[]
}

/** One plain sentence of "what changes for you", and the changes (of the source language) that it tells of. */
export interface SummarySentence {
  text: string
  changeIds: string[]
}
/** Language → its sentences, most consequential first. */
export type Summary = Record<string, SummarySentence[]>
