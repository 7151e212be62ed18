import { randomUUID } from 'node:crypto'
import type { Role } from '@fairnotice/policy'
import type { Rows } from '../client.ts'

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

/** Sets exactly these roles. */
export const setRoles = (rows: Rows, userId: string, roles: readonly Role[]) =>
  rows.user.update({ where: { id: userId }, data: { roles: [...roles] } })

/** Ids to names, for screens; people who are gone keep theirs. */
export async function namesOf(rows: Rows, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  const found = await rows.user.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } })
  return new Map(found.map(({ id, name }) => [id, name]))
}
