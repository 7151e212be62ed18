import { now } from '@fairnotice/db'
import { database } from '../../database.ts'

export const dynamic = 'force-dynamic'

/** The process can do its work: its database answers. */
export async function GET(): Promise<Response> {
  try {
    await now(database())
    return new Response('ready\n')
  } catch {
    return new Response('no database\n', { status: 503 })
  }
}
