import { randomUUID } from 'node:crypto'
import type { Role } from '@fairnotice/policy'
import type { Rows } from '../client.ts'
import { now } from '../clock.ts'

export interface NewUser {
  email: string
  name?: string
  roles: readonly Role[]
}

/** Adds a person, or adds roles to one who is there; addresses are kept in lower case. */
export async function addUser(rows: Rows, user: NewUser) {
  const email = user.email.trim().toLowerCase()
  const known = await rows.user.findUnique({ where: { email } })
  const roles = [...new Set([...(known?.roles ?? []), ...user.roles])]
  if (known) return rows.user.update({ where: { email }, data: { roles, leftAt: null } })
  return rows.user.create({
    data: { id: randomUUID(), email, name: user.name ?? (email.split('@')[0] as string), emailVerified: true, roles },
  })
}

export const userByEmail = (rows: Rows, email: string) =>
  rows.user.findUnique({ where: { email: email.trim().toLowerCase() } })

export const users = (rows: Rows) => rows.user.findMany({ orderBy: { name: 'asc' } })

/** In which language a person reads their screens, and is written to. */
export const setLanguage = (rows: Rows, userId: string, language: string) =>
  rows.user.update({ where: { id: userId }, data: { language } })

/** Sets exactly these roles. */
export const setRoles = (rows: Rows, userId: string, roles: readonly Role[]) =>
  rows.user.update({ where: { id: userId }, data: { roles: [...roles] } })

/** Everyone with a confirmed second factor. */
export async function secondFactorHolders(rows: Rows): Promise<Set<string>> {
  const found = await rows.secondFactor.findMany({
    where: { confirmedAt: { not: null } },
    select: { userId: true },
  })
  return new Set(found.map(({ userId }) => userId))
}

/** A person who left: signed out everywhere (a trigger), keys that no longer work, a name that stays in the log. */
export const deactivate = async (rows: Rows, userId: string) =>
  rows.user.update({ where: { id: userId }, data: { leftAt: await now(rows) } })

/** Back, with the roles of before. */
export const reactivate = (rows: Rows, userId: string) =>
  rows.user.update({ where: { id: userId }, data: { leftAt: null } })

/** Ids to names, for screens; people who are gone keep theirs. */
export async function namesOf(rows: Rows, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  const found = await rows.user.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } })
  return new Map(found.map(({ id, name }) => [id, name]))
}
