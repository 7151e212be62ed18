import type { Prisma } from '../generated/client.ts'

/** A plain value for a JSON column. The cast is honest: what is passed has been through a schema or made by us. */
export const toJson = (value: unknown): Prisma.InputJsonValue => value as Prisma.InputJsonValue
