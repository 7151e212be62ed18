import { citation } from './editorial/citations.ts'
import { standsElsewhere } from './editorial/elsewhere.ts'
import { definitionReworded, marksStated, sentimentReworded } from './editorial/explained.ts'
import { formOnly, recast, reflowed } from './editorial/form.ts'
import { tellsOfItself } from './editorial/frames.ts'
import { columnHead, heading } from './editorial/headings.ts'
import { statesNothing } from './editorial/idle.ts'
import { initials } from './editorial/initials.ts'
import { invitation } from './editorial/invitations.ts'
import { connective, exampleJoint } from './editorial/joints.ts'
import { keptInSection } from './editorial/kept.ts'
import { languageMenu } from './editorial/languages.ts'
import { contents, frontMatter, residueOfTools } from './editorial/leftovers.ts'
import { bareLink, hiddenMail, link, onlyLeads } from './editorial/links.ts'
import { moved, rearranged, repeated } from './editorial/moves.ts'
import { antecedentNamed, personNamed, sameAge } from './editorial/persons.ts'
import { pointerReworded, renumbered } from './editorial/pointers.ts'
import { formerName, renamed, templated } from './editorial/renamed.ts'
import { restated } from './editorial/restated.ts'
import { retold } from './editorial/retold.ts'
import { reordered, reworded } from './editorial/reworded.ts'
import { termIntroduced } from './editorial/terms.ts'
import { placeInText } from './editorial/text-places.ts'
import { plainTitle } from './editorial/titles.ts'
import { grammarOnly, legalFormSpelled, ownWords, spelling, wording } from './editorial/words.ts'
import { condition } from './material/conditions.ts'
import { anonymity, consent, optInToOptOut } from './material/consent.ts'
import { addressChanged, contactChanged, controllerChanged, officerChanged } from './material/contacts.ts'
import { modal, negation } from './material/modals.ts'
import {
  ageChanged,
  keptForever,
  numberChanged,
  retentionLengthened,
  retentionShortened,
  retentionStated,
} from './material/periods.ts'
import { placeChanged } from './material/places.ts'
import { hostNamed, recipientAdded, recipientRemoved } from './material/recipients.ts'
import { registerCell } from './material/registers.ts'
import { TOPIC_RULES } from './material/topics.ts'
import { movedElsewhere, unclassified } from './material/unclassified.ts'
import { dateChanged, dateInHead, dateStated, historyEntry } from './notable/dates.ts'
import { authorityAddress, definition } from './notable/explanations.ts'
import { contactPerson, legalForm, phone, statute } from './notable/names.ts'
import { noSubstance, pointer, sentiment } from './notable/pointers.ts'
import { productRenamed } from './notable/products.ts'
import { notDone, notDoneEither, permission } from './notable/promises.ts'
import { residence, scope } from './notable/scope.ts'
import { security } from './notable/security.ts'
import type { AboutRule, ChunkRule, LoweringRule, MaterialRule, ResidueRule, Rule } from './types.ts'

/** Explain one place where words differ; the first that fits names it. */
export const CHUNK_RULES: ChunkRule[] = [
  hiddenMail,
  renumbered,
  dateChanged,
  citation,
  termIntroduced,
  spelling,
  ownWords,
  wording,
  grammarOnly,
  connective,
  personNamed,
  exampleJoint,
  placeInText,
  antecedentNamed,
  sameAge,
  legalFormSpelled,
  statute,
  legalForm,
  link,
  contactPerson,
  phone,
  productRenamed,
  formerName,
  initials,
  templated,
  renamed,
  keptInSection,
]

/** Explain all that the chunk rules leave. */
export const RESIDUE_RULES: ResidueRule[] = [reordered, reworded]

/** Lower a whole change; the first that fits decides. Editorial ones first, since they prove more. */
export const LOWERING_RULES: LoweringRule[] = [
  formOnly,
  reflowed,
  recast,
  moved,
  rearranged,
  repeated,
  contents,
  languageMenu,
  residueOfTools,
  standsElsewhere,
  frontMatter,
  heading,
  plainTitle,
  columnHead,
  bareLink,
  onlyLeads,
  pointerReworded,
  tellsOfItself,
  invitation,
  definitionReworded,
  sentimentReworded,
  marksStated,
  retold,
  restated,
  dateStated,
  dateInHead,
  historyEntry,
  scope,
  residence,
  notDone,
  notDoneEither,
  security,
  pointer,
  permission,
  authorityAddress,
  definition,
  sentiment,
  statesNothing,
  noSubstance,
]

/** Name what is material; all that fit are given, the most telling first. */
export const MATERIAL_RULES: MaterialRule[] = [
  movedElsewhere,
  registerCell,
  optInToOptOut,
  consent,
  anonymity,
  ageChanged,
  retentionLengthened,
  retentionShortened,
  keptForever,
  retentionStated,
  numberChanged,
  controllerChanged,
  officerChanged,
  contactChanged,
  addressChanged,
  recipientAdded,
  recipientRemoved,
  hostNamed,
  placeChanged,
  negation,
  modal,
  condition,
]

/** What the passage is mostly about, where no rule above says so: one for the first of its kinds. */
export const ABOUT_RULES: AboutRule[] = TOPIC_RULES

/** These forbid that a change is called notable, whatever else it is: what they see decides what may be done with data. */
export const FORBIDDING_RULES: MaterialRule[] = [
  optInToOptOut,
  consent,
  anonymity,
  ageChanged,
  retentionLengthened,
  retentionShortened,
  keptForever,
  officerChanged,
  contactChanged,
]

/** What fires when nothing else does. */
export const FALLBACK: AboutRule = unclassified

const BY_ID = new Map<string, Rule>(
  [...CHUNK_RULES, ...RESIDUE_RULES, ...LOWERING_RULES, ...MATERIAL_RULES, ...ABOUT_RULES, FALLBACK].map((rule) => [
    rule.id,
    rule,
  ]),
)

/** The rule behind a reason; undefined for one that this version no longer has. */
export const ruleById = (id: string): Rule | undefined => BY_ID.get(id)
