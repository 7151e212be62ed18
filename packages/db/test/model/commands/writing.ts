import { approve, confirm, createDraft, decide, publishFirst, reject, saveRendition, submit } from '@fairnotice/db'
import type { Actor } from '@fairnotice/policy'
import fc from 'fast-check'
import { EDITORIAL, MATERIAL, proposed, TEXT } from '../../installation.ts'
import { type Model, personOf, SLUG, type World } from '../world.ts'
import { AUDIENCES, latest, step } from './step.ts'

const wrote = (model: Model, number: number, actor: Actor) => {
  const writers = model.writers.get(number) ?? new Set()
  model.writers.set(number, writers.add(actor.userId))
}

const draft = async (model: Model, { house }: World, actor: Actor, text: string) => {
  const made = await createDraft(house.db, { actor, slug: SLUG, renditions: { en: text }, note: '' })
  if (made.ok) wrote(model, made.value.number, actor)
}

/** The changes that the server finds in a version: their audiences depend on its number, so that all kinds come up. */
export const changesOf = (number: number) => {
  const audiences = AUDIENCES[number % AUDIENCES.length] as string[]
  return [
    proposed(`c-${number}-a`, { ...MATERIAL, audiences }),
    proposed(`c-${number}-b`, number % 3 === 0 ? EDITORIAL : { ...MATERIAL, kinds: ['recipient'], audiences }),
  ]
}

const submitted = async ({ house }: World, actor: Actor, number: number) => {
  const compared = await house.compared(SLUG, number, changesOf(number))
  return submit(house.db, { actor, slug: SLUG, number, comparisons: { en: compared } })
}

const ruling = async ({ house }: World, actor: Actor, number: number, which: number, lower: boolean) => {
  const change = changesOf(number)[which % 2]
  if (!change) return
  const { id, reasons: _, ...proposal } = change
  await decide(house.db, {
    actor,
    slug: SLUG,
    number,
    language: 'en',
    changeId: id,
    ruling: lower ? { ...proposal, materiality: 'editorial' } : proposal,
    reason: 'Because it is so.',
  })
}

/** The whole way from a draft to an approval. */
export async function prepared(model: Model, world: World): Promise<void> {
  const { ana, bram } = world.house.people
  await draft(model, world, ana, TEXT(model.steps + 2))
  const version = await latest(world, 'draft')
  if (!version) return
  await submitted(world, ana, version.number)
  for (const n of [0, 1]) await ruling(world, bram, version.number, n, false)
  await approve(world.house.db, { actor: bram, slug: SLUG, number: version.number })
}

const person = fc.nat({ max: 4 })
const which = fc.nat({ max: 20 })

/** Drafting, submitting, deciding, approving: by anyone, at any time. */
export const writing = {
  draft: person.map((p) => step(`draft(${p})`, (m, w) => draft(m, w, personOf(w.house, p), TEXT(m.steps + 2)))),
  edit: fc.tuple(person, fc.nat({ max: 9999 })).map(([p, n]) =>
    step(`edit(${p}, ${n})`, async (m, w) => {
      const version = await latest(w, 'draft', 'submitted')
      if (!version) return
      const text = await w.house.db.rendition.findFirst({ where: { version: { number: version.number } } })
      const actor = personOf(w.house, p)
      const saved = await saveRendition(w.house.db, {
        actor,
        slug: SLUG,
        number: version.number,
        language: 'en',
        markdown: TEXT(n + 2),
        ifRevision: text?.revision ?? null,
      })
      if (saved.ok && saved.value.revision !== text?.revision) wrote(m, version.number, actor)
    }),
  ),
  submit: person.map((p) =>
    step(`submit(${p})`, async (_, w) => {
      const version = await latest(w, 'draft')
      if (version) await submitted(w, personOf(w.house, p), version.number)
    }),
  ),
  decide: fc.tuple(person, which, fc.boolean()).map(([p, n, lower]) =>
    step(`decide(${p}, ${n}, ${lower ? 'lower' : 'as proposed'})`, async (_, w) => {
      const version = await latest(w, 'submitted', 'approved')
      if (version) await ruling(w, personOf(w.house, p), version.number, n, lower)
    }),
  ),
  confirm: fc.tuple(person, which).map(([p, n]) =>
    step(`confirm(${p}, ${n})`, async (_, w) => {
      const version = await latest(w, 'submitted', 'approved')
      const changeId = version && changesOf(version.number)[n % 2]?.id
      if (version && changeId)
        await confirm(w.house.db, {
          actor: personOf(w.house, p),
          slug: SLUG,
          number: version.number,
          language: 'en',
          changeId,
        })
    }),
  ),
  reject: person.map((p) =>
    step(`reject(${p})`, async (_, w) => {
      const version = await latest(w, 'submitted', 'approved')
      if (version)
        await reject(w.house.db, {
          actor: personOf(w.house, p),
          slug: SLUG,
          number: version.number,
          reason: 'Say it more plainly.',
        })
    }),
  ),
  approve: person.map((p) =>
    step(`approve(${p})`, async (m, w) => {
      const version = await latest(w, 'submitted')
      const actor = personOf(w.house, p)
      if (!version) return
      const done = await approve(w.house.db, { actor, slug: SLUG, number: version.number })
      if (done.ok && m.writers.get(version.number)?.has(actor.userId)) throw new Error('approved by who wrote it')
    }),
  ),
  publishFirst: person.map((p) =>
    step(`publish-first(${p})`, async (_, w) => {
      const version = await latest(w, 'approved')
      if (version) await publishFirst(w.house.db, { actor: personOf(w.house, p), slug: SLUG, number: version.number })
    }),
  ),
  /** The whole way at once, so that runs get beyond it. */
  prepare: fc.constant(step('prepare', prepared)),
}
